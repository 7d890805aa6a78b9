import { shown } from '../arguments/shown.ts';
import { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';
import { DualNumber } from './DualNumber.ts';

/**
 * A dual number: a value and its derivative by some variable t, which the functions of the package carry along.
 *
 *     f(dual(x, 1)) = dual(f(x), f′(x))
 *
 * Truncation error: none. Rounding error: that of the formulas, a few ulp unless they cancel.
 *
 * @param value u, a number or an array of any shape
 * @param derivative u′, like the value; in units of the value per unit of t. 1 for t itself, 0 for a constant
 * @returns the pair, see {@link DualNumber}
 * @throws TypeError when the two are not both numbers or both arrays
 * @throws RangeError when the arrays differ in shape
 * @source wengert-1964
 *
 * @example
 * const y = exp(dual(0, 1));
 * y.value; // 1
 * y.derivative; // 1
 */
export function dual(value: number, derivative: number): DualNumber;
export function dual(value: NDArray, derivative: NDArray): DualNumber<NDArray>;
export function dual(value: number | NDArray, derivative: number | NDArray): DualNumber<number | NDArray> {
  if (value instanceof NDArray && derivative instanceof NDArray) {
    if (tuple(value.shape) === tuple(derivative.shape)) return new DualNumber(value, derivative);
    throw new RangeError(
      `dual requires arrays of one shape; got ${tuple(value.shape)} and ${tuple(derivative.shape)}`,
    );
  }
  if (typeof value === 'number' && typeof derivative === 'number') return new DualNumber(value, derivative);
  throw new TypeError(
    `dual requires two numbers or two arrays; got ${shown(value)} and ${shown(derivative)}`,
  );
}
