import type { Operand, Ufunc } from './ufunc.ts';
import { mapElements } from './array/mapElements.ts';

/**
 * The largest whole number that is not above x: ⌊x⌋. Exact. Arrays keep their dtype, as in NumPy.
 *
 * @param x a number or an array of any shape; −0, ±∞ and NaN stay what they are
 * @returns ⌊x⌋, a number or a new array of the same shape
 * @throws TypeError when x is neither a number nor an array
 *
 * @example
 * floor(-1.5); // -2
 */
export function floor(x: number): number;
export function floor<T extends Operand>(x: T): T;
export function floor(x: Operand): Operand {
  if (typeof x === 'number') return Math.floor(x);
  return mapElements(floorRule, x, (value) => (typeof value === 'bigint' ? value : Math.floor(value)));
}

/** ⌊x⌋′ = 0; at the jumps, the whole numbers, there is none. */
const floorRule: Ufunc = {
  name: 'floor',
  apply: floor,
  derivative: [(x) => (Number.isInteger(x) ? NaN : 0)],
};
