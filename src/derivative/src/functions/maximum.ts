import type { NDArray } from '../array/NDArray.ts';
import { combineElements } from './array/combineElements.ts';
import { commonDtype } from './array/commonDtype.ts';

/**
 * The larger of two numbers, element by element; NaN if either is NaN. Exact.
 *
 * @param x a number or an array of any shape
 * @param y a number or an array of the same shape
 * @returns a number for two numbers, else a new array; its dtype holds both, as in NumPy
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape
 *
 * @example
 * maximum(-1.5, 0); // 0
 */
export function maximum(x: number, y: number): number;
export function maximum(x: NDArray, y: number | NDArray): NDArray;
export function maximum(x: number, y: NDArray): NDArray;
export function maximum(x: number | NDArray, y: number | NDArray): number | NDArray {
  if (typeof x === 'number' && typeof y === 'number') return Math.max(x, y);
  return combineElements('maximum', x, y, commonDtype(x, y), (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : larger(a, b),
  );
}

/** For int64, whose elements are bigint; the other operand may be a floating number. */
function larger(a: number | bigint, b: number | bigint): number | bigint {
  return Number.isNaN(a) || a > b ? a : b;
}
