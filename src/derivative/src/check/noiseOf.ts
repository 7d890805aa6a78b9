import type { NDArray } from '../array/NDArray.ts';
import { hypot } from '../functions/hypot.ts';
import { movedCopy } from './movedCopy.ts';

/**
 * How far the values of f scatter around a smooth curve, by rounding or by chance: the standard deviation, in
 * the unit of f.
 *
 * The sixth difference of seven neighbouring values is h⁶ times the sixth derivative for a smooth f: nothing,
 * with h = 2⁻²⁸. What is left of it is noise, with 1² + 6² + 15² + 20² + 15² + 6² + 1² = 924 times the
 * variance of one value.
 *
 * Each side of x is measured for itself and without x, so that a jump or a kink at x is not taken for noise;
 * the noisier side counts, of those where f is a number. Calls f 16 times.
 *
 * @param v the direction along which the values are taken, about as long as x
 * @source more-wild-2011
 */
export function noiseOf(f: (point: NDArray) => number, x: NDArray, v: readonly number[]): number {
  const sides = [2 ** -28, -0.7 * 2 ** -28].map((h) => scatter(f, x, v, h)).filter(Number.isFinite);
  return sides.length === 0 ? Infinity : Math.max(...sides);
}

function scatter(f: (point: NDArray) => number, x: NDArray, v: readonly number[], h: number): number {
  let row = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => f(movedCopy(x, v, i * h).point));
  for (let order = 1; order <= 6; order++) row = row.slice(1).map((value, i) => value - (row[i] ?? 0));
  const [first = NaN, second = NaN] = row;
  // √((first² + second²) / 2 / 924), without overflow of the squares.
  return hypot(first, second) / Math.sqrt(2 * 924);
}
