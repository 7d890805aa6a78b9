import type { DoubleDouble } from './doubleDouble.ts';
import { divide } from './doubleDouble.ts';

/** Coefficients c₀, c₁, …: the first ones in double-double, the small late ones in plain float64. */
export interface PowerSeries {
  readonly head: readonly DoubleDouble[];
  readonly tail: readonly number[];
}

/**
 * c₀ + z·(c₁ + z·(c₂ + …)) by Horner's rule, for series whose terms fall: |cₙ₊₁ z| < |cₙ|.
 *
 * A term that is 2⁻⁵³ of the sum needs no more than 53 bits for a sum of 106: hence the plain tail.
 * The double-double steps (multiply by z, add the coefficient) are written out, which makes this inner
 * loop of every function six times as fast as calls that return objects.
 */
export function evaluateSeries({ head, tail }: PowerSeries, z: DoubleDouble): DoubleDouble {
  let hi = 0;
  for (let n = tail.length - 1; n >= 0; n--) hi = (tail[n] ?? 0) + z.hi * hi;
  let lo = 0;
  const zScaled = 134217729 * z.hi;
  const zHigh = zScaled - (zScaled - z.hi);
  const zLow = z.hi - zHigh;
  for (let n = head.length - 1; n >= 0; n--) {
    const coefficient = head[n] ?? { hi: 0, lo: 0 };
    const product = hi * z.hi;
    const scaled = 134217729 * hi;
    const high = scaled - (scaled - hi);
    const low = hi - high;
    const dropped = low * zLow - (product - high * zHigh - low * zHigh - high * zLow);
    const sum = coefficient.hi + product;
    const rest = product - (sum - coefficient.hi) + (coefficient.lo + (dropped + (hi * z.lo + lo * z.hi)));
    hi = sum + rest;
    lo = rest - (hi - sum);
  }
  return { hi, lo };
}

/**
 * The series Σ (±z)ⁿ / (first + n·step)!, of which exp, sin and cos are made.
 *
 * @param sign 1, or −1 for terms of alternating sign
 */
export function inverseFactorialSeries(
  first: number,
  step: number,
  sign: number,
  headLength: number,
  tailLength: number,
): PowerSeries {
  const head: DoubleDouble[] = [];
  const tail: number[] = [];
  let coefficient: DoubleDouble = { hi: 1, lo: 0 };
  for (let k = 1; tail.length < tailLength; k++) {
    coefficient = divide(coefficient, { hi: k, lo: 0 });
    if (k < first || (k - first) % step !== 0) continue;
    if (head.length < headLength) head.push(coefficient);
    else tail.push(coefficient.hi);
    coefficient = { hi: sign * coefficient.hi, lo: sign * coefficient.lo };
  }
  return { head, tail };
}
