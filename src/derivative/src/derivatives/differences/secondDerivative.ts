import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import type { StepOptions } from './stepSize.ts';
import { stepSize } from './stepSize.ts';

/**
 * The second derivative by central differences: how much the slope changes from the left of x to the right.
 *
 *     f''(x) ≈ (f(x + h) − 2·f(x) + f(x − h)) / h² = (slope on the right − slope on the left) / h
 *
 * Truncation error: (h²/12)·f'''', of second order; none for cubics. Rounding error: about 2ε·|f|/h² with
 * ε = 2⁻⁵², far more than for a first derivative. Each slope is divided by its effective step.
 *
 * @param f the function of one number; it returns one number (an array of size 1 counts as one). It is
 *   called three times
 * @param x the point, a finite number
 * @param options the step, see {@link StepOptions}; default 2⁻¹³·max(1, |x|), where both errors meet
 * @returns the second derivative, in units of f per squared unit of x; NaN and ∞ from `f` are carried on
 * @throws RangeError when x is not finite, or the step is not positive or too small to move x
 * @throws TypeError when `f` returns anything but one number, or both `delta` and `relative` are given
 * @throws TypeError when `f` is no function, or an option none of these
 * @source abramowitz-stegun-25.3.23
 *
 * @example
 * secondDerivative((x) => x * x * x, 2, { delta: 0.5 }); // 12
 */
export function secondDerivative(
  f: (x: number) => number | NDArray,
  x: number,
  options: StepOptions = {},
): number {
  requireFunction('secondDerivative', f);
  requireOptions('secondDerivative', options, ['delta', 'relative']);
  const h = stepSize('secondDerivative', x, options, 4);
  const left = x - h;
  const right = x + h;
  const middle = oneNumber(f(x));
  const slopeRight = (oneNumber(f(right)) - middle) / (right - x);
  const slopeLeft = (middle - oneNumber(f(left))) / (x - left);
  return (slopeRight - slopeLeft) / ((right - left) / 2);
}
