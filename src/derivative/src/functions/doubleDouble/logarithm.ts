import type { DoubleDouble } from './doubleDouble.ts';
import { powerOfTwo, splitFloat64 } from '../float64/float64Bits.ts';
import { add, quickTwoSum, subtract, twoSum } from './doubleDouble.ts';
import { expm1Reduced } from './exponential.ts';
import { ln2Parts } from './logarithmOf2.ts';

/**
 * ln v for v > 0, with a relative error below 2⁻¹⁰⁰: v = 2ᵏ·m with √½ < m ≤ √2, so that ln v = k·ln 2 + ln m.
 */
export function logarithm(v: DoubleDouble): DoubleDouble {
  const { mantissa, exponent } = splitFloat64(v.hi);
  const half = mantissa > 1.4142135623730951 ? 0.5 : 1;
  const lo = v.lo === 0 ? 0 : v.lo * powerOfTwo(-exponent) * half;
  const ofMantissa = logarithmNearOne({ hi: mantissa * half, lo });
  const k = half === 1 ? exponent : exponent + 1;
  if (k === 0) return ofMantissa;
  const [first, second, third] = ln2Parts;
  // The products with the first two parts are exact.
  const ofPower = add(twoSum(k * first, k * second), { hi: k * third, lo: 0 });
  return add(ofPower, ofMantissa);
}

/**
 * ln m for √½ ≤ m ≤ √2 by one Newton step on eʸ = m from a float64 estimate y:
 *
 *     ln m = y + ln(1 + d),  d = (m − eʸ) / eʸ = ((m − 1) − (eʸ − 1)) / (1 + (eʸ − 1))
 *
 * |d| is below 2⁻⁵⁰·|y|, so d − d²/2 in float64 is enough.
 */
function logarithmNearOne(m: DoubleDouble): DoubleDouble {
  const aboveOne = add(m, { hi: -1, lo: 0 });
  const y = estimate(aboveOne.hi);
  const expm1 = expm1Reduced({ hi: y, lo: 0 });
  const d = subtract(aboveOne, expm1).hi / (1 + expm1.hi);
  return quickTwoSum(y, d - 0.5 * d * d);
}

/** ln(1 + a) = 2·artanh(s) = 2·(s + s³/3 + s⁵/5 + …) with s = a / (2 + a), |s| ≤ 0.172. */
function estimate(a: number): number {
  const s = a / (2 + a);
  const square = s * s;
  let sum = 0;
  for (let n = 21; n >= 3; n -= 2) sum = (1 / n + sum) * square;
  return 2 * (s + s * sum);
}
