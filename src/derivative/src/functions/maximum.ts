import type { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineElements } from './array/combineElements.ts';
import { commonDtype } from './array/commonDtype.ts';

/**
 * The larger of two numbers, element by element; NaN if either is NaN. Exact.
 *
 * @param x a number or an array of any shape
 * @param y a number or an array of the same shape
 * @returns a number for two numbers, else a new array; its dtype holds both, as in NumPy
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape, or the number is beyond what an int32 array can hold
 *
 * @example
 * maximum(-1.5, 0); // 0
 */
export function maximum(x: number, y: number): number;
export function maximum<T extends Operand>(x: number, y: T): T;
export function maximum<T extends NumberLike>(x: NDArray, y: T): T;
export function maximum<T extends Operand>(x: T, y: T | number | NDArray): T;
export function maximum(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return Math.max(x, y);
  return combineElements(maximumRule, x, y, commonDtype(x, y), (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : larger(a, b),
  );
}

/** 1 by the larger operand, 0 by the other; where they are equal there may be a kink, so NaN. */
const maximumRule: Ufunc = {
  name: 'maximum',
  apply: maximum,
  derivative: [slopeOfFirst, (x, y) => slopeOfFirst(y, x)],
};

function slopeOfFirst(x: number, y: number): number {
  if (x > y) return 1;
  return x < y ? 0 : NaN;
}

/** For int64, whose elements are bigint; the other operand may be a floating number. */
function larger(a: number | bigint, b: number | bigint): number | bigint {
  return Number.isNaN(a) || a > b ? a : b;
}
