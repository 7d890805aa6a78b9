import { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineNumbers } from './array/combineNumbers.ts';

/**
 * The difference x − y. Error: at most ½ ulp, none for integers.
 *
 * Numbers need no function for it; subtract serves where the operands may be arrays or dual numbers, for which
 * JavaScript has no operators. Integer arrays stay integer with whole numbers, and wrap around beyond their bits.
 *
 * @param x a number or an array of any shape
 * @param y a number or an array of the same shape
 * @returns a number for two numbers, else a new array; its dtype holds both, as in NumPy
 * @throws TypeError when an argument is neither a number nor an array, or both are bool
 * @throws RangeError when the arrays differ in shape, or the number is beyond what an int32 array can hold
 *
 * @example
 * subtract(1, array([1, 2])); // array([ 0., -1.])
 */
export function subtract(x: number, y: number): number;
export function subtract<T extends Operand>(x: number, y: T): T;
export function subtract<T extends NumberLike>(x: NDArray, y: T): T;
export function subtract<T extends Operand>(x: T, y: T | number | NDArray): T;
export function subtract(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (isBool(x) && isBool(y)) {
    throw new TypeError(
      'subtract requires numbers; got two bool arrays, which NumPy does not subtract either',
    );
  }
  return combineNumbers(
    subtractRule,
    x,
    y,
    (a, b) => a - b,
    (a, b) => a - b,
  );
}

/** (x − y)′ = x′ − y′. */
const subtractRule: Ufunc = { name: 'subtract', apply: subtract, derivative: 'linear' };

function isBool(x: Operand): boolean {
  return x instanceof NDArray && x.dtype === 'bool';
}
