import type { DoubleDouble } from './doubleDouble.ts';
import { multiply, quickTwoSum, subtract } from './doubleDouble.ts';
import { cosineReduced, sineReduced } from './sineAndCosine.ts';

/** π/2 to 107 bits; a test computes it anew. */
export const halfPi: DoubleDouble = { hi: 1.5707963267948966, lo: 6.123233995736766e-17 };

/**
 * The angle of the vector (x, y), x ≥ 0, y ≥ 0, with a relative error below 2⁻¹⁰⁰. It gives
 * atan y = angle(1, y), asin y = angle(√(1 − y²), y) and acos x = angle(x, √(1 − x²)).
 *
 * Turning the vector back by a float64 estimate a leaves a tiny angle, which is its own sine and tangent:
 *
 *     angle = a + (y·cos a − x·sin a) / (x·cos a + y·sin a)
 */
export function angle(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  if (y.hi > x.hi) return subtract(halfPi, angle(y, x));
  const a = estimate(y.hi / x.hi);
  const cosine = cosineReduced({ hi: a, lo: 0 });
  const sine = sineReduced({ hi: a, lo: 0 });
  const across = subtract(multiply(y, cosine), multiply(x, sine));
  return quickTwoSum(a, across.hi / (x.hi * cosine.hi + y.hi * sine.hi));
}

/** atan q for 0 ≤ q ≤ 1: two times atan q = 2·atan(q / (1 + √(1 + q²))), then q − q³/3 + q⁵/5 − …, q ≤ 0.2. */
function estimate(q: number): number {
  const half = q / (1 + Math.sqrt(1 + q * q));
  const quarter = half / (1 + Math.sqrt(1 + half * half));
  const square = quarter * quarter;
  let sum = 0;
  for (let n = 23; n >= 3; n -= 2) sum = (1 / n - sum) * square;
  return 4 * (quarter - quarter * sum);
}
