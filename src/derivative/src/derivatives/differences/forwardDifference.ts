import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import type { StepOptions } from './stepSize.ts';
import { stepSize } from './stepSize.ts';

/**
 * The forward difference: the slope of the secant from x to the right.
 *
 *     f'(x) ≈ (f(x + h) − f(x)) / h
 *
 * Truncation error: (h/2)·f'', of first order. Rounding error: about ε·|f|/h with ε = 2⁻⁵². It sees nothing
 * to the left of x, which is right at the low edge of a domain. h is the effective step (x + h) − x.
 *
 * @param f the function of one number; it returns one number (an array of size 1 counts as one). It is
 *   called twice
 * @param x the point, a finite number
 * @param options the step, see {@link StepOptions}; default 2⁻²⁶·max(1, |x|), where both errors meet
 * @returns the slope, in units of f per unit of x; NaN and ∞ from `f` are carried on
 * @throws RangeError when x is not finite, or the step is not positive or too small to move x
 * @throws TypeError when `f` returns anything but one number, or both `delta` and `relative` are given
 * @throws TypeError when `f` is no function, or an option none of these
 * @source dennis-schnabel-1996
 *
 * @example
 * forwardDifference((x) => x * x, 3, { delta: 0.5 }); // 6.5
 */
export function forwardDifference(
  f: (x: number) => number | NDArray,
  x: number,
  options: StepOptions = {},
): number {
  requireFunction('forwardDifference', f);
  requireOptions('forwardDifference', options, ['delta', 'relative']);
  const h = stepSize('forwardDifference', x, options, 2);
  return (oneNumber(f(x + h)) - oneNumber(f(x))) / h;
}
