import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import { elementsOf } from './elementsOf.ts';
import type { Move } from './moved.ts';
import { moved } from './moved.ts';
import type { HessianOptions } from './secondPartials.ts';
import { axisOf, mixedAlong, twiceAlong } from './secondPartials.ts';

/**
 * The Hessian: all second derivatives of `f` with respect to the elements of `x`, by central differences.
 *
 *     H[i, i] ≈ (f(xᵢ + hᵢ) − 2·f(x) + f(xᵢ − hᵢ)) / hᵢ²
 *     H[i, j] ≈ (f(xᵢ + hᵢ, xⱼ + hⱼ) − f(xᵢ + hᵢ, xⱼ − hⱼ) − f(xᵢ − hᵢ, xⱼ + hⱼ) + f(xᵢ − hᵢ, xⱼ − hⱼ)) / 4hᵢhⱼ
 *
 * Truncation error: of second order, (h²/12)·f'''' on the diagonal. Rounding error: about 2ε·|f|/h² on the
 * diagonal and ε·|f|/2hᵢhⱼ beside it, with ε = 2⁻⁵². Each mixed derivative is computed once and stands in both
 * places, so the result is symmetric bit for bit. Near a bound the formulas turn one-sided, as in `differences`.
 *
 * `x` is only read. Each call of `f` gets a float64 array of its own, also when `x` holds integers.
 *
 * @param f the function of an array; it returns one number (an array of size 1 counts as one). It is called
 *   2·size² + 1 times; more near a bound, where the formulas have up to four points along an element
 * @param x the point, an array of any shape with at least one element, all finite
 * @param options see {@link HessianOptions}; without `delta` and `relative` the step is 2⁻¹³·max(1, |xᵢ|)
 * @returns a new float64 array of the shape of `x` twice over, (n, n) for a vector of n; units of f per unit of
 *   xᵢ and of xⱼ; NaN and ∞ from `f` reach only the elements they enter
 * @throws RangeError when `x` is not finite, empty or out of bounds, or an option is out of its range
 * @throws TypeError when `f` returns anything but one number, or `x` is not an array
 * @throws TypeError when `f` is no function, or an option none of these
 * @source abramowitz-stegun-25.3.23, abramowitz-stegun-25.3.26
 *
 * @example
 * const f = ([x, y]: NDArray) => 2 * x + 3 * x * y + y * y;
 * hessian(f, array([3, 2]));
 * // array([[0., 3.],
 * //        [3., 2.]])
 */
export function hessian(
  f: (x: NDArray) => number | NDArray,
  x: NDArray,
  options: HessianOptions = {},
): NDArray {
  requireFunction('hessian', f);
  requireOptions('hessian', options, ['bounds', 'delta', 'relative']);
  const elements = elementsOf('hessian', x);
  const evaluate = (...moves: readonly Move[]): number => oneNumber(f(moved(elements, x.shape, moves)));
  const axes = Array.from(elements, (value, place) => axisOf('hessian', place, value, options));
  const centre = evaluate();
  const n = axes.length;
  const data = new Float64Array(n * n);
  for (const [i, axis] of axes.entries()) {
    data[i * n + i] = twiceAlong(evaluate, axis, centre);
    for (const [j, earlier] of axes.slice(0, i).entries()) {
      const mixed = mixedAlong(evaluate, earlier, axis);
      data[i * n + j] = mixed;
      data[j * n + i] = mixed;
    }
  }
  return new NDArray(data, [...x.shape, ...x.shape]);
}
