import { scaleLog, type ScaleLogarithmic } from 'd3-scale';

/**
 * A scale that counts powers of ten.
 *
 * @param domain its ends: where room that was added leads beyond the positive float64 numbers, it ends at the last of them
 * @param range where the ends lie, in the units of the picture
 */
export function logScale(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
): ScaleLogarithmic<number, number> {
  return scaleLog([Math.max(from, Number.MIN_VALUE), Math.min(to, Number.MAX_VALUE)], range);
}
