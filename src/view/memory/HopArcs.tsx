import type { ReactNode } from 'react';
import styles from './Memory.module.css';
import type { StripHop } from './stripHops.ts';

interface HopArcsProps {
  readonly hops: readonly StripHop[];
  /** Cells of the strip below. */
  readonly width: number;
  /** The row of the current moment. */
  readonly current: number;
}

/** The walk as arcs from place to place: low where it goes on to the next one, high and dashed where it jumps. */
export default function HopArcs({ hops, width, current }: HopArcsProps): ReactNode {
  return (
    <svg
      className={styles.arcs}
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {hops.map(({ row, from, to, toNext }) => (
        <path
          key={row}
          className={[styles.hop, !toNext && styles.jump, row === current && styles.now]
            .filter(Boolean)
            .join(' ')}
          // A quadratic curve reaches half as high as its control point.
          d={`M ${from} 1 Q ${(from + to) / 2} ${1 - 2 * heightOf(Math.abs(to - from), width)} ${to} 1`}
        />
      ))}
    </svg>
  );
}

function heightOf(distance: number, width: number): number {
  return 0.25 + 0.7 * Math.min(1, distance / Math.max(2, width));
}
