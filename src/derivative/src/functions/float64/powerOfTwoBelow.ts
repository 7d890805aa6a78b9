import { powerOfTwo, splitFloat64 } from './float64Bits.ts';

/**
 * The largest power of two that is not above x > 0. Steps that are powers of two keep x ± h exact, or nearly so,
 * and they are the same in every engine.
 */
export function powerOfTwoBelow(x: number): number {
  return powerOfTwo(Math.max(-1022, splitFloat64(x).exponent));
}
