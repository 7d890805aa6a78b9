import type { CentralPair } from './centralPair.ts';
import { interpolate, lagrangeWeights } from './interpolate.ts';
import { relativeSecondDifferences, squaredSteps } from './series.ts';

/** What some of the pairs say about h → 0. */
export interface Extrapolation {
  readonly pairs: readonly CentralPair[];
  /** f′ */
  readonly slope: number;
  /** h²·f″ for the largest step h. */
  readonly secondDifference: number;
  readonly truncation: number;
  readonly rounding: { readonly f: number; readonly x: number };
  /** Twice the sum of the three. */
  readonly error: number;
}

/** No step is believed to lessen the truncation error by more than this factor, lest a chance agreement deceive. */
const mostGained = 64;

/**
 * Slopes, and second differences divided by h², are series in h²; the polynomial in h² through those of n pairs, taken at 0, is
 * free of the first n − 1 powers.
 *
 *     truncation: how far the slope moves when the largest step is left out
 *     rounding:   Σ |w|·η/h, where w are the weights of the pairs and η is the error of f
 *
 * η is one unit in the last place of f, or what was measured if it is more.
 *
 * @param pairs two or more, from the largest step to the smallest
 * @source richardson-1911, ridders-1982
 */
export function extrapolate(pairs: readonly CentralPair[], measuredNoise: number): Extrapolation {
  const slope = slopeAt0(pairs);
  const truncation = truncationOf(slope, pairs.slice(1));
  const rounding = { f: 0, x: 0 };
  const weights = lagrangeWeights(squaredSteps(pairs), 0);
  for (const [k, { h, roundingOfF, roundingOfX }] of pairs.entries()) {
    const weight = Math.abs(weights[k] ?? 0);
    rounding.f += weight * Math.max(roundingOfF, measuredNoise / h);
    rounding.x += weight * roundingOfX;
  }
  const error = 2 * (truncation + rounding.f + rounding.x);
  return {
    pairs,
    slope,
    secondDifference: interpolate(squaredSteps(pairs), relativeSecondDifferences(pairs), 0),
    truncation,
    rounding,
    error,
  };
}

/** How far a slope is from the one without the largest step, or a share of how far that is from the next. */
function truncationOf(slope: number, inner: readonly CentralPair[]): number {
  const once = slopeAt0(inner);
  const change = Math.abs(slope - once);
  return inner.length < 2 ? change : Math.max(change, Math.abs(once - slopeAt0(inner.slice(1))) / mostGained);
}

function slopeAt0(pairs: readonly CentralPair[]): number {
  return interpolate(
    squaredSteps(pairs),
    pairs.map(({ slope }) => slope),
    0,
  );
}
