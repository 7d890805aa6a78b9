import type { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineElements } from './array/combineElements.ts';
import { commonDtype } from './array/commonDtype.ts';

/**
 * The quotient x / y, element by element. Error: at most ½ ulp.
 *
 * Numbers need no function for it; divide serves where the operands may be arrays or dual numbers, for which
 * JavaScript has no operators. The quotient of integers is float64.
 *
 * @param x a number or an array of any shape
 * @param y a number or an array of the same shape; division by 0 gives ±∞, 0/0 gives NaN
 * @returns a number for two numbers, else a new array, float32 when neither operand needs more, else float64
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape
 *
 * @example
 * divide(array([1, 2]), 4); // array([0.25, 0.5 ])
 */
export function divide(x: number, y: number): number;
export function divide<T extends Operand>(x: number, y: T): T;
export function divide<T extends NumberLike>(x: NDArray, y: T): T;
export function divide<T extends Operand>(x: T, y: T | number | NDArray): T;
export function divide(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return x / y;
  const dtype = commonDtype(x, y) === 'float32' ? 'float32' : 'float64';
  return combineElements(divideRule, x, y, dtype, (a, b) => Number(a) / Number(b));
}

/** ∂(x/y)/∂x = 1/y, ∂(x/y)/∂y = −x/y². */
const divideRule: Ufunc = {
  name: 'divide',
  apply: divide,
  derivative: [(_, y) => 1 / y, (x, y) => -(x / y) / y],
};
