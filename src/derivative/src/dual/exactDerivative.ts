import { requirePoint } from '../arguments/requireArray.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { shown } from '../arguments/shown.ts';
import { array } from '../array/array.ts';
import type { NDArray } from '../array/NDArray.ts';
import { zeros } from '../array/zeros.ts';
import { divide } from '../functions/divide.ts';
import { DualNumber } from './DualNumber.ts';

/**
 * The derivative of `f` at a number, or its gradient at an array of any shape, by the rules of differentiation:
 * f is called with dual numbers (forward mode). It serves as the truth that differences are compared with.
 *
 *     f(x + ε) = f(x) + f′(x)·ε  with ε² = 0
 *
 * Truncation error: none, there is no step. Rounding error: that of the formulas, a few ulp unless they cancel.
 *
 * f has to be written with the functions of the package, among them `add`, `subtract`, `multiply`, `divide` and
 * `negative`: JavaScript has no operators for objects. Such an f works with numbers and arrays as well.
 *
 * @param f what to differentiate; it gets a dual number if `x` is a number, else a dual number of arrays, and
 *   returns one dual number, or a number if it is constant. It is called once for each element of `x`
 * @param x the point: a number, or an array of any shape; it is not changed
 * @returns a number for a number, else a float64 array with the shape of `x`, in units of f per unit of x; NaN
 *   where a function that f uses has no derivative, such as `abs` at 0, and then for the other elements too, whose
 *   part in it, 0 times NaN, is not told from any other
 * @throws TypeError when f puts a dual number into an operator or into a function that is not of this package,
 *   or returns neither a dual number nor a number
 * @source wengert-1964, griewank-walther-2008
 *
 * @example
 * const f = (x: DualNumber) => multiply(multiply(3, x), exp(x));
 * exactDerivative(f, 2); // 66.50150489037586
 *
 * @example
 * exactDerivative((x) => sum(power(x, 2)), array([1, 2, 3])); // array([2., 4., 6.])
 */
export function exactDerivative(f: (x: DualNumber) => DualNumber | number, x: number): number;
export function exactDerivative(
  f: (x: DualNumber<NDArray>) => DualNumber<number | NDArray> | number,
  x: NDArray,
): NDArray;
export function exactDerivative(f: (x: never) => unknown, x: number | NDArray): number | NDArray {
  requirePoint('exactDerivative', x);
  requireFunction('exactDerivative', f);
  if (typeof x === 'number') return derivativeOf((f as (x: DualNumber) => unknown)(new DualNumber(x, 1)));
  // Integers would not take part in divisions and powers as numbers do.
  const point = divide(x, 1);
  const gradient = Array.from({ length: x.size }, (_, i) =>
    derivativeOf((f as (x: DualNumber<NDArray>) => unknown)(new DualNumber(point, unitVector(x, i)))),
  );
  return array(gradient).reshape(x.shape);
}

/** 1 for the i-th element in C order, 0 for the others: with t, only this element moves. */
function unitVector(x: NDArray, i: number): NDArray {
  const direction = zeros(x.size);
  direction.data[i] = 1;
  return direction.reshape(x.shape);
}

function derivativeOf(returned: unknown): number {
  // A constant, unless it is none at all.
  if (typeof returned === 'number') return Number.isFinite(returned) ? 0 : NaN;
  if (returned instanceof DualNumber) {
    const derivative = returned.derivative as number | NDArray;
    if (typeof derivative === 'number') return derivative;
    if (derivative.size === 1) return derivative.reshape(1).get(0);
  }
  throw new TypeError(
    `the function to differentiate must return one dual number; it returned ${shown(returned)}: ` +
      'write it with the functions of the package, and reduce an array to a number with sum(…)',
  );
}
