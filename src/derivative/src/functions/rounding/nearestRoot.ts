import type { Dyadic } from '../float64/dyadic.ts';
import { bitLength, shiftLeft } from '../float64/dyadic.ts';
import { roundDyadic } from '../float64/roundDyadic.ts';
import { integerRoot } from '../fixedPoint/integerRoot.ts';

/**
 * The float64 number nearest to the root of a dyadic number > 0, exact cases and ties included.
 *
 * ⌊root·2ᵖ⌋ has more than 54 bits; a further bit says whether anything was cut off, and that is all that
 * rounding needs to know.
 */
export function nearestRoot({ mantissa, exponent }: Dyadic, degree: number): number {
  const missing = Math.max(0, 56 * degree - bitLength(mantissa));
  // The exponent that is left must be a multiple of the degree.
  const places = missing + ((((exponent - missing) % degree) + degree) % degree);
  const scaled = shiftLeft(mantissa, places);
  const root = integerRoot(scaled, BigInt(degree));
  const isCut = root ** BigInt(degree) !== scaled;
  return roundDyadic({ mantissa: 2n * root + (isCut ? 1n : 0n), exponent: (exponent - places) / degree - 1 });
}
