import { fittedSlope } from './fittedSlope.ts';
import type { TaylorRow } from './taylorTable.ts';

/** Where the remainder comes out of the rounding. */
export interface Emergence {
  /** The rows before, the smallest t first, with remainders that may be rounding alone. */
  readonly hidden: readonly TaylorRow[];
  /** The first rows that are clear of it, three to five of them, or none. */
  readonly fitted: readonly TaylorRow[];
  /** The power of t by which the remainder falls there; NaN if nowhere. */
  readonly slope: number;
}

/**
 * Find where the remainder comes out of the rounding, and how steeply.
 *
 * Five rows average the rounding away, three keep nearer to x, where a kink further off does not disturb them:
 * the steeper is taken, for a gradient is wrong only if it looks so either way.
 *
 * @param rows the table, the smallest t first
 */
export function clearOfRounding(rows: readonly TaylorRow[]): Emergence {
  const isClear = ({ remainder, rounding }: TaylorRow): boolean => remainder > rounding;
  const first = rows.findIndex((_, i) => i + 3 <= rows.length && rows.slice(i, i + 3).every(isClear));
  if (first < 0) return { hidden: rows.filter((row) => !isClear(row)), fitted: [], slope: NaN };
  const run = rows.slice(first, first + 5);
  const end = run.findIndex((row) => !isClear(row));
  const long = end < 0 ? run : run.slice(0, end);
  const short = run.slice(0, 3);
  const fitted = fittedSlope(short) > fittedSlope(long) ? short : long;
  return { hidden: rows.slice(0, first), fitted, slope: fittedSlope(fitted) };
}
