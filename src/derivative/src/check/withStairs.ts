import type { TaylorRow } from './taylorTable.ts';

/**
 * The table with the height of the stairs added to its rounding, if f goes in stairs around x.
 *
 * Where f does not change at all for the smallest t, its digits may be too few to show the change: sin(1e6 + x)
 * moves in stairs as wide as 1e6 + x is rounded. Then the first change that shows is about one stair. A change
 * by more than 2⁻²⁰ of f(x) is no rounding: there f is really flat.
 *
 * @param rows the table, the smallest t first
 */
export function withStairs(rows: readonly TaylorRow[], atX: number): readonly TaylorRow[] {
  const first = rows.findIndex(({ forward, backward }) => forward !== 0 || backward !== 0);
  const row = rows[first];
  if (first < 1 || row === undefined) return rows;
  const stair = row.t * Math.max(Math.abs(row.forward), Math.abs(row.backward));
  if (stair > 2 ** -20 * Math.abs(atX)) return rows;
  return rows.map((each) => ({ ...each, rounding: each.rounding + 2 * stair }));
}
