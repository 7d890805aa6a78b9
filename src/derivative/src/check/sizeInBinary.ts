import { powerOfTwoBelow } from '../functions/float64/powerOfTwoBelow.ts';

/** The power of two at or below |x|, not less than 2⁻⁶⁰; 1 for x = 0, which has no size of its own. */
export function sizeInBinary(x: number): number {
  return x === 0 || !Number.isFinite(x) ? 1 : powerOfTwoBelow(Math.max(Math.abs(x), 2 ** -60));
}
