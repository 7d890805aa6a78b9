import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';

/**
 * The square root. IEEE 754 asks every machine for the correctly rounded one: `Math.sqrt` has the same
 * digits in every engine.
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array of the same shape.
 *
 * @param x a number or an array of any shape, x ≥ 0; −0 gives −0, negative numbers give NaN
 * @returns √x
 * @throws TypeError when x is neither a number nor an array
 *
 * @example
 * sqrt(2); // 1.4142135623730951
 */
export function sqrt(x: number): number;
export function sqrt<T extends Operand>(x: T): T;
export function sqrt(x: Operand): Operand {
  return typeof x === 'number' ? Math.sqrt(x) : mapFloats(sqrtRule, x, Math.sqrt);
}

/** (√x)′ = 1/(2·√x); −0 + 0 is 0, where the slope is +∞. */
const sqrtRule: Ufunc = { name: 'sqrt', apply: sqrt, derivative: [(x) => 0.5 / Math.sqrt(x + 0)] };
