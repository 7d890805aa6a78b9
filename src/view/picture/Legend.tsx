import type { ReactNode } from 'react';
import styles from './Picture.module.css';

export interface LegendEntry {
  /** As it looks in the picture, drawn in a box of 28 × 14 around its middle line at 7; null for what is not in it. */
  readonly swatch: ReactNode;
  readonly name: string;
  /** A number that belongs to it. */
  readonly value?: ReactNode;
}

/** What each line and mark of a picture is, with its number beside it. */
export default function Legend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactNode {
  return (
    <ul className={styles.legend}>
      {entries.map(({ swatch, name, value }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.entryName}>
            <svg className={styles.swatch} viewBox="0 0 28 14" aria-hidden="true">
              {swatch}
            </svg>
            {name}
          </span>
          {value !== undefined && <span className={styles.entryValue}>{value}</span>}
        </li>
      ))}
    </ul>
  );
}
