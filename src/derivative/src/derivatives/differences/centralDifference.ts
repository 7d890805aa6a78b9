import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import type { StepOptions } from './stepSize.ts';
import { stepSize } from './stepSize.ts';

/**
 * The central difference: the slope of the secant through the points h to the left and h to the right.
 *
 *     f'(x) ≈ (f(x + h) − f(x − h)) / 2h
 *
 * Truncation error: (h²/6)·f''', of second order; none for quadratics. Rounding error: about ε·|f|/h with
 * ε = 2⁻⁵². 2h is the effective distance (x + h) − (x − h): the notebook's `numericalDerivative` divides by
 * the distance asked for instead.
 *
 * @param f the function of one number; it returns one number (an array of size 1 counts as one). It is
 *   called twice
 * @param x the point, a finite number
 * @param options the step, see {@link StepOptions}; default 2⁻¹⁷·max(1, |x|), near where both errors meet
 * @returns the slope, in units of f per unit of x; NaN and ∞ from `f` are carried on
 * @throws RangeError when x is not finite, or the step is not positive or too small to move x
 * @throws TypeError when `f` returns anything but one number, or both `delta` and `relative` are given
 * @throws TypeError when `f` is no function, or an option none of these
 * @source abramowitz-stegun-25.3.21, dennis-schnabel-1996
 *
 * @example
 * centralDifference((x) => x * x, 3, { delta: 0.5 }); // 6
 */
export function centralDifference(
  f: (x: number) => number | NDArray,
  x: number,
  options: StepOptions = {},
): number {
  requireFunction('centralDifference', f);
  requireOptions('centralDifference', options, ['delta', 'relative']);
  const h = stepSize('centralDifference', x, options, 3);
  const left = x - h;
  const right = x + h;
  return (oneNumber(f(right)) - oneNumber(f(left))) / (right - left);
}
