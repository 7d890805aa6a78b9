import type { ReactNode } from 'react';
import styles from '../report.module.css';

export interface RangeMarksProps {
  readonly y: number;
  /** Where the three numbers of a range lie; `null` where one has no bound. */
  readonly first: number;
  readonly second: number | null;
  readonly third: number | null;
  /** Where the field ends, to which the arrow of a range without bound points. */
  readonly edge: number;
}

/** A line from end to end, with a bar at the first number, a dot at the second, a ring at the third. */
export default function RangeMarks({ y, first, second, third, edge }: RangeMarksProps): ReactNode {
  return (
    <g className={styles.range}>
      <path d={`M${first} ${y}H${third ?? edge - 2}`} />
      <path d={`M${first} ${y - 5}V${y + 5}`} />
      {third === null ? (
        <path d={`M${edge - 10} ${y - 5}L${edge - 2} ${y}L${edge - 10} ${y + 5}`} />
      ) : (
        <circle className={styles.ring} cx={third} cy={y} r={4.5} />
      )}
      {second !== null && <circle className={styles.dot} cx={second} cy={y} r={3} />}
    </g>
  );
}
