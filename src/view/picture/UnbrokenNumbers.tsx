import type { ReactNode } from 'react';
import styles from './Picture.module.css';

/** A sentence whose numbers stay whole: `3.2e-6` would break at its hyphen. */
export default function UnbrokenNumbers({ text }: { readonly text: string }): ReactNode {
  return text.split(/([\d.]+e-\d+)/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} className={styles.number}>
        {part}
      </span>
    ),
  );
}
