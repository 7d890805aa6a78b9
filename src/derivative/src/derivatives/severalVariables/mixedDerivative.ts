import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import { elementsOf } from './elementsOf.ts';
import type { Move } from './moved.ts';
import { moved } from './moved.ts';
import type { Axis, HessianOptions } from './secondPartials.ts';
import { axisOf, mixedAlong, twiceAlong } from './secondPartials.ts';

/**
 * One second derivative of `f`, with respect to two elements of `x`, by central differences: one element of
 * the `hessian`, computed alike.
 *
 *     ∂²f/∂xᵢ∂xⱼ ≈ (f(xᵢ + hᵢ, xⱼ + hⱼ) − f(xᵢ + hᵢ, xⱼ − hⱼ) − f(xᵢ − hᵢ, xⱼ + hⱼ) + f(xᵢ − hᵢ, xⱼ − hⱼ)) / 4hᵢhⱼ
 *
 * Truncation error: (hᵢ²·∂⁴f/∂xᵢ³∂xⱼ + hⱼ²·∂⁴f/∂xᵢ∂xⱼ³)/6. Rounding error: about ε·|f|/2hᵢhⱼ with ε = 2⁻⁵².
 * With the same element twice it is ∂²f/∂xᵢ², from three points.
 *
 * `x` is only read. Each call of `f` gets a float64 array of its own, also when `x` holds integers.
 *
 * @param f the function of an array; it returns one number (an array of size 1 counts as one). It is called
 *   4 times, or 3 times for the same element twice; more near a bound
 * @param x the point, an array of any shape with at least one element, all finite
 * @param first the index of an element: a number for a 1-d array, else a list; −1 is the last of its axis
 * @param second the index of an element
 * @param options see {@link HessianOptions}; without `delta` and `relative` the step is 2⁻¹³·max(1, |xᵢ|)
 * @returns the derivative, in units of f per unit of xᵢ and of xⱼ; NaN and ∞ from `f` are carried on
 * @throws RangeError when `x` is not finite, empty or out of bounds, an index is out of bounds, or an option is
 *   out of its range
 * @throws TypeError when `f` returns anything but one number, or `x` is not an array
 * @throws TypeError when `f` is no function, or an option none of these
 * @source abramowitz-stegun-25.3.23, abramowitz-stegun-25.3.26
 *
 * @example
 * const f = ([x, y]: NDArray) => 2 * x + 3 * x * y + y * y;
 * mixedDerivative(f, array([3, 2]), 0, 1); // 3
 */
export function mixedDerivative(
  f: (x: NDArray) => number | NDArray,
  x: NDArray,
  first: number | readonly number[],
  second: number | readonly number[],
  options: HessianOptions = {},
): number {
  requireFunction('mixedDerivative', f);
  requireOptions('mixedDerivative', options, ['bounds', 'delta', 'relative']);
  const elements = elementsOf('mixedDerivative', x);
  const evaluate = (...moves: readonly Move[]): number => oneNumber(f(moved(elements, x.shape, moves)));
  const places = new NDArray(Float64Array.from(elements.keys()), x.shape);
  const axisAt = (index: number | readonly number[]): Axis => {
    const place = places.get(typeof index === 'number' ? [index] : index);
    return axisOf('mixedDerivative', place, elements[place] ?? NaN, options);
  };
  const i = axisAt(first);
  const j = axisAt(second);
  return i.place === j.place ? twiceAlong(evaluate, i, evaluate()) : mixedAlong(evaluate, i, j);
}
