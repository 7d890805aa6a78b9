import type { Dyadic } from '../float64/dyadic.ts';
import { bitLength, shiftLeft } from '../float64/dyadic.ts';

/**
 * ln v · 2^bits for v > 0: v = m·2ᵏ with ½ ≤ m < 1, ln v = k·ln 2 + 2·artanh((m − 1)/(m + 1)).
 *
 * Wrong by less than 2²⁴ units for up to 2¹² bits: |k| < 2¹¹ times the error of ln 2, and as much as that once.
 */
export function fixedLogarithm(v: Dyadic, bits: number): bigint {
  const length = bitLength(v.mantissa);
  const one = shiftLeft(1n, length);
  const ofMantissa = 2n * inverseHyperbolicTangent(v.mantissa - one, v.mantissa + one, bits);
  return BigInt(v.exponent + length) * fixedLn2(bits) + ofMantissa;
}

/** ln 2 · 2^bits = 2·artanh(1/3)·2^bits, wrong by less than 2¹³ units for up to 2¹² bits. */
export function fixedLn2(bits: number): bigint {
  return 2n * inverseHyperbolicTangent(1n, 3n, bits);
}

/** artanh(s) = s + s³/3 + s⁵/5 + … for the fraction s, |s| ≤ 1/3, wrong by less than two units a term. */
function inverseHyperbolicTangent(numerator: bigint, denominator: bigint, bits: number): bigint {
  const scale = BigInt(bits);
  let power = (numerator << scale) / denominator;
  const square = (power * power) >> scale;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> scale;
  }
  return sum;
}
