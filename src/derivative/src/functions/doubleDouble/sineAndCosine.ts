import type { DoubleDouble } from './doubleDouble.ts';
import { multiply, subtract } from './doubleDouble.ts';
import { evaluateSeries, inverseFactorialSeries } from './powerSeries.ts';
import type { ReducedAngle } from './quarterTurns.ts';

/** (r − sin r) / r³ = 1/3! − r²/5! + … and (1 − cos r) / r² = 1/2! − r²/4! + …, for |r| ≤ 0.79. */
const sineSeries = /* @__PURE__ */ inverseFactorialSeries(3, 2, -1, 8, 6);
const cosineSeries = /* @__PURE__ */ inverseFactorialSeries(2, 2, -1, 8, 7);

/** The sine of quadrant·π/2 + remainder; the cosine is the sine one quadrant on. Relative error below 2⁻¹⁰⁰. */
export function sineOfReduced({ quadrant, remainder }: ReducedAngle): DoubleDouble {
  const size = quadrant % 2 === 0 ? sineReduced(remainder) : cosineReduced(remainder);
  return quadrant % 4 < 2 ? size : { hi: -size.hi, lo: -size.lo };
}

/** sin r for |r| ≤ 0.79, with a relative error below 2⁻¹⁰⁰ also where r is tiny. */
export function sineReduced(r: DoubleDouble): DoubleDouble {
  const square = multiply(r, r);
  return subtract(r, multiply(multiply(r, square), evaluateSeries(sineSeries, square)));
}

/** cos r for |r| ≤ 0.79, with a relative error below 2⁻¹⁰⁰. */
export function cosineReduced(r: DoubleDouble): DoubleDouble {
  const square = multiply(r, r);
  return subtract({ hi: 1, lo: 0 }, multiply(square, evaluateSeries(cosineSeries, square)));
}
