import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { logarithm } from './doubleDouble/logarithm.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { fixedLogarithm } from './fixedPoint/fixedLogarithm.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * The natural logarithm, correctly rounded: the float64 number nearest to the exact one, in every engine.
 *
 *     x = 2ᵏ·m, √½ < m ≤ √2:  ln x = k·ln 2 + ln m,  ln m by one Newton step on eʸ = m
 *
 * Error: at most ½ ulp. A number gives a number; an array gives a new array of the same shape, float64, or
 * float32 for float32 (computed in float64, then rounded).
 *
 * @param x a number or an array of any shape, x ≥ 0; ±0 gives −∞, ∞ gives ∞, negative numbers give NaN
 * @returns ln x
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018
 *
 * @example
 * log(2); // 0.6931471805599453
 */
export function log(x: number): number;
export function log<T extends Operand>(x: T): T;
export function log(x: Operand): Operand {
  return typeof x === 'number' ? logOf(x) : mapFloats(logRule, x, logOf);
}

/** ln′ x = 1/x; −0 + 0 is 0, where the slope is +∞. */
const logRule: Ufunc = { name: 'log', apply: log, derivative: [(x) => (x < 0 ? NaN : 1 / (x + 0))] };

function logOf(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  return logQuickly(x) ?? logAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function logQuickly(x: number): number | undefined {
  return nearestNumber(logarithm({ hi: x, lo: 0 }));
}

/** ln x for rational x ≠ 1 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function logAccurately(x: number): number {
  return nearestByZiv((bits) => ({ mantissa: fixedLogarithm(exactDyadic(x), bits), exponent: -bits }));
}
