import type { Dyadic } from '../float64/dyadic.ts';
import { fixedLn2 } from './fixedLogarithm.ts';
import { nearestQuotient } from './nearestQuotient.ts';

/**
 * eᵗ for a fixed-point number t·2^−bits, |t| < 2¹¹, as a mantissa near 2^bits times a power of two:
 * t = k·ln 2 + r, eʳ = 1 + r + r²/2! + …
 *
 * The mantissa is wrong by less than 2²⁵ units for up to 2¹² bits: |k| < 2¹¹ times the error of ln 2, two a
 * term, and half as much again from eʳ < 1.5. An error of t itself comes on top, as often.
 */
export function fixedExponential(t: bigint, bits: number): Dyadic {
  const ln2 = fixedLn2(bits);
  const k = nearestQuotient(t, ln2);
  const r = t - k * ln2;
  let sum = 1n << BigInt(bits);
  let term = sum;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = ((term * r) >> BigInt(bits)) / n;
    sum += term;
  }
  return { mantissa: sum, exponent: Number(k) - bits };
}
