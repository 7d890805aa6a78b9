import type { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineNumbers } from './array/combineNumbers.ts';

/**
 * The product x·y, element by element. Error: at most ½ ulp, none for integers.
 *
 * Numbers need no function for it; multiply serves where the operands may be arrays or dual numbers, for which
 * JavaScript has no operators. Integer arrays stay integer with whole numbers, and wrap around beyond their bits.
 *
 * @param x a number or an array of any shape
 * @param y a number or an array of the same shape
 * @returns a number for two numbers, else a new array; its dtype holds both, as in NumPy
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape, or the number is beyond what an int32 array can hold
 *
 * @example
 * multiply(array([1, 2]), array([3, 4])); // array([3., 8.])
 */
export function multiply(x: number, y: number): number;
export function multiply<T extends Operand>(x: number, y: T): T;
export function multiply<T extends NumberLike>(x: NDArray, y: T): T;
export function multiply<T extends Operand>(x: T, y: T | number | NDArray): T;
export function multiply(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return x * y;
  return combineNumbers(
    multiplyRule,
    x,
    y,
    (a, b) => a * b,
    (a, b) => a * b,
  );
}

/** ∂(x·y)/∂x = y, ∂(x·y)/∂y = x. */
const multiplyRule: Ufunc = { name: 'multiply', apply: multiply, derivative: [(_, y) => y, (x) => x] };
