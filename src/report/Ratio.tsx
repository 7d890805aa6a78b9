import type { ReactNode } from 'react';
import { ratioText } from './figureText.ts';
import type { MeasuredRow } from './report.ts';
import styles from './report.module.css';

/** `1.3 × bare`. On paper it goes on in a second line only within a name of several words. */
export default function Ratio({ row }: { readonly row: MeasuredRow }): ReactNode {
  return <span className={styles.ratio}>{ratioText(row).replace(' × ', '\u00a0×\u00a0')}</span>;
}
