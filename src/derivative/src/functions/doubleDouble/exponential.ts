import type { DoubleDouble } from './doubleDouble.ts';
import { add, multiply, quickTwoSum, scale, twoSum } from './doubleDouble.ts';
import { ln2Parts } from './logarithmOf2.ts';
import { powerOfTwo } from '../float64/float64Bits.ts';
import { evaluateSeries, inverseFactorialSeries } from './powerSeries.ts';

/** (eʳ − 1 − r) / r² = 1/2! + r/3! + … + r²²/24!; the next term is below 2⁻¹¹⁵ of eʳ − 1 for |r| ≤ 0.36. */
const series = /* @__PURE__ */ inverseFactorialSeries(2, 1, 1, 12, 11);

/** eʳ − 1 for |r| ≤ 0.36, with a relative error below 2⁻¹⁰⁰ also where r is tiny. */
export function expm1Reduced(r: DoubleDouble): DoubleDouble {
  return add(r, multiply(multiply(r, r), evaluateSeries(series, r)));
}

/** eᵗ = 2^exponent · (1 + fraction), −0.3 ≤ fraction ≤ 0.42. */
export interface ScaledExponential {
  readonly exponent: number;
  readonly fraction: DoubleDouble;
}

/**
 * eᵗ for |t| ≤ 800 in double-double: t = k·ln 2 + r with |r| ≤ ½ ln 2, so that eᵗ = 2ᵏ·eʳ.
 *
 * k·ln 2 is subtracted in three parts (Cody and Waite 1980); the products with the first two are exact.
 */
export function exponential(t: DoubleDouble): ScaledExponential {
  const k = Math.round(t.hi * 1.4426950408889634);
  if (k === 0) return { exponent: 0, fraction: expm1Reduced(t) };
  const [first, second, third] = ln2Parts;
  const reduced = add(twoSum(t.hi, -k * first), twoSum(-k * second, t.lo));
  const r = add(reduced, { hi: -k * third, lo: 0 });
  return { exponent: k, fraction: expm1Reduced(r) };
}

/** eᵗ − 1 = 2ᵏ·(1 + fraction) − 1 for −80 ≤ t ≤ 80, where 2ᵏ is no obstacle. */
export function expm1DoubleDouble(t: DoubleDouble): DoubleDouble {
  const { exponent, fraction } = exponential(t);
  if (exponent === 0) return fraction;
  const power = powerOfTwo(exponent);
  const whole = exponent > 0 ? quickTwoSum(power, -1) : quickTwoSum(-1, power);
  return add(whole, scale(fraction, power));
}
