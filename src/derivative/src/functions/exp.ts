import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { add } from './doubleDouble/doubleDouble.ts';
import { exponential } from './doubleDouble/exponential.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedExponential } from './fixedPoint/fixedExponential.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * eˣ, the correctly rounded value: the float64 number nearest to the exact one, the same in every engine.
 *
 *     x = k·ln 2 + r, |r| ≤ ½ ln 2:  eˣ = 2ᵏ·(1 + r + r²/2! + r³/3! + …)
 *
 * Error: at most ½ ulp. A number gives a number; an array gives a new array of the same shape, float64, or
 * float32 for float32 (computed in float64, then rounded).
 *
 * @param x exponent, a number or an array of any shape; e^∞ = ∞, e^−∞ = 0, e^NaN = NaN
 * @returns ∞ above 709.79, subnormal numbers or 0 below −708.4
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, ziv-1991, joldes-2017
 *
 * @example
 * exp(1); // 2.718281828459045
 */
export function exp(x: number): number;
export function exp<T extends Operand>(x: T): T;
export function exp(x: Operand): Operand {
  return typeof x === 'number' ? expOf(x) : mapFloats(expRule, x, expOf);
}

/** (eˣ)′ = eˣ. */
const expRule: Ufunc = { name: 'exp', apply: exp, derivative: [(x) => exp(x)] };

function expOf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (Math.abs(x) < 5e-17) return 1;
  return expQuickly(x) ?? expAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function expQuickly(x: number): number | undefined {
  const { exponent, fraction } = exponential({ hi: x, lo: 0 });
  return nearestNumber(add({ hi: 1, lo: 0 }, fraction), exponent);
}

/** eˣ for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function expAccurately(x: number): number {
  return nearestByZiv((bits) => fixedExponential(toFixedPoint(exactDyadic(x), bits), bits));
}
