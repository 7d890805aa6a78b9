import type { SecantPicture } from '../../trace/picture.ts';

/**
 * What the curve of a picture looks like.
 *
 * | | |
 * | --- | --- |
 * | `bent` | a curve |
 * | `straight` | it leaves the straight line between its ends by less than what one can see |
 * | `ragged` | rounding makes it jump up and down |
 * | `points` | so few numbers lie in the window that each is seen by itself |
 */
export type CurveShape = 'bent' | 'straight' | 'ragged' | 'points';

/** A hundredth of the height of the picture. */
const visible = 0.01;

export function curveShape({ x, y }: SecantPicture['curve']): CurveShape {
  const places = x.length;
  if (distinct(x) < places / 2) return 'points';
  const [first = 0, last = 0] = [y[0], y[places - 1]];
  const away = Math.max(
    ...y.map((value, i) => Math.abs(value - first - ((last - first) * i) / (places - 1))),
  );
  const seen = visible * (Math.max(...y) - Math.min(...y));
  if (away <= seen) return 'straight';
  return turns(y, seen) > places / 8 ? 'ragged' : 'bent';
}

/** How many different numbers there are in a column. */
export function distinct(column: Float64Array): number {
  return new Set(column).size;
}

/**
 * How often the curve changes between bending up and bending down: rarely, unless rounding does it. Only bends that
 * can be seen count: the straight sides of a kink are rounded too, but look straight.
 */
function turns(y: Float64Array, seen: number): number {
  let count = 0;
  let before = 0;
  for (let i = 1; i + 1 < y.length; i++) {
    const bend = (y[i - 1] ?? NaN) - 2 * (y[i] ?? NaN) + (y[i + 1] ?? NaN);
    if (Math.abs(bend) <= seen) continue;
    if (bend * before < 0) count++;
    before = bend;
  }
  return count;
}
