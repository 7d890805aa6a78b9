import type { CentralPair } from './centralPair.ts';
import { unitRoundoff } from './centralPair.ts';

/**
 * The length R over which f changes its shape, as two pairs show it: the parabola through f(x) and the inner pair
 * is carried on to the outer one, and what it misses there, a share of about (h/R)² of the change of f, tells R.
 * For 1/x it is |x|, for sin x about 2.5.
 *
 * @returns `Infinity` if no more is missed than rounding explains; `undefined` if more than half of the change is,
 *   for then f does not look smooth between the two
 */
export function characteristicScale(outer: CentralPair, inner: CentralPair, fx: number): number | undefined {
  const ratio = outer.h / inner.h;
  const parabola = (side: 1 | -1): number =>
    fx + side * inner.slope * outer.h + (inner.secondDifference / 2) * ratio * ratio;
  const missed = Math.max(Math.abs(outer.plus - parabola(1)), Math.abs(outer.minus - parabola(-1)));
  const size = Math.max(Math.abs(fx), Math.abs(outer.plus), Math.abs(outer.minus));
  if (!Number.isFinite(missed)) return undefined;
  if (missed <= 4 * unitRoundoff * size * ratio * ratio) return Infinity;
  return missed <= outer.change / 2 ? outer.h * Math.sqrt(outer.change / missed) : undefined;
}
