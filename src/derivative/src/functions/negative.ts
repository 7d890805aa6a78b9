import { NDArray } from '../array/NDArray.ts';
import type { Operand, Ufunc } from './ufunc.ts';
import { mapElements } from './array/mapElements.ts';

/**
 * The opposite −x. Exact. Arrays keep their dtype, as in NumPy.
 *
 * @param x a number or an array of any shape; the lowest int64 or int32, whose opposite its dtype cannot hold,
 *   stays as it is, as in NumPy
 * @returns −x, a number or a new array of the same shape
 * @throws TypeError when x is neither a number nor an array, or a bool array
 *
 * @example
 * negative(array([1, -2])); // array([-1.,  2.])
 */
export function negative(x: number): number;
export function negative<T extends Operand>(x: T): T;
export function negative(x: Operand): Operand {
  if (typeof x === 'number') return -x;
  if (x instanceof NDArray && x.dtype === 'bool') {
    throw new TypeError('negative requires numbers; got a bool array, which has no opposite in NumPy either');
  }
  return mapElements(negativeRule, x, (value) => -value);
}

/** (−x)′ = −x′. */
const negativeRule: Ufunc = { name: 'negative', apply: negative, derivative: 'linear' };
