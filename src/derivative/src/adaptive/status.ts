import type { Extrapolation } from './extrapolate.ts';

/**
 * How far the estimate can be trusted.
 *
 * | | |
 * | --- | --- |
 * | `converged` | the error is within the tolerance |
 * | `truncated` | it is not, for lack of smaller steps: f changes too quickly for the number of calls |
 * | `noisy` | it is not, because rounding, or noise of f itself, hides the differences |
 * | `flat` | f has one and the same value at all points: it is constant there, or its change is lost in rounding |
 * | `notSmooth` | f looks smooth over no step that was tried: a kink, a jump, or waves shorter than the steps |
 * | `notFinite` | f gives NaN or ±∞ at x, or beside x at every step |
 */
export type DerivativeStatus = 'converged' | 'truncated' | 'noisy' | 'flat' | 'notSmooth' | 'notFinite';

/** The status of an extrapolation; a slope near 0 is judged by how much f changes over the largest step. */
export function statusOf(
  { pairs, slope, error, truncation, rounding }: Extrapolation,
  tolerance: number,
): DerivativeStatus {
  if (pairs.every(({ change }) => change === 0)) return 'flat';
  const steepest = Math.max(Math.abs(slope), ...pairs.map(({ change, h }) => change / h));
  if (error <= tolerance * steepest) return 'converged';
  return truncation > rounding.f + rounding.x ? 'truncated' : 'noisy';
}
