import { bitLength } from '../../functions/float64/dyadic.ts';
import { roundDyadic } from '../../functions/float64/roundDyadic.ts';
import type { Rational } from './rational.ts';

/**
 * The float64 number nearest to a rational number, ties to even.
 *
 * The quotient is taken to at least 56 bits; a further bit says whether anything was cut off, and that is
 * all that rounding needs to know.
 */
export function nearestToRational({ numerator, denominator }: Rational): number {
  if (numerator === 0n) return 0;
  if (denominator < 0n) return nearestToRational({ numerator: -numerator, denominator: -denominator });
  if (numerator < 0n) return -nearestToRational({ numerator: -numerator, denominator });
  const places = Math.max(0, 56 + bitLength(denominator) - bitLength(numerator));
  const scaled = numerator << BigInt(places);
  const isCut = scaled % denominator !== 0n;
  return roundDyadic({ mantissa: 2n * (scaled / denominator) + (isCut ? 1n : 0n), exponent: -places - 1 });
}
