import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { reduceAngle } from './doubleDouble/quarterTurns.ts';
import { sineOfReduced } from './doubleDouble/sineAndCosine.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { fixedQuarterTurns } from './fixedPoint/fixedQuarterTurns.ts';
import { fixedSine } from './fixedPoint/fixedSine.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { cos } from './cos.ts';

/**
 * The sine, correctly rounded: the float64 number nearest to the exact one, the same in every engine.
 *
 *     x = n·π/2 + r, |r| ≤ π/4:  sin x = sin r, cos r, −sin r, −cos r for n = 0, 1, 2, 3 (mod 4)
 *     sin r = r − r³/3! + r⁵/5! − …,  cos r = 1 − r²/2! + r⁴/4! − …
 *
 * Error: at most ½ ulp, also for x = 10³⁰⁰ and next to multiples of π. A number gives a number; an array
 * gives a new array of the same shape, float64, or float32 for float32 (computed in float64, then rounded).
 *
 * @param x angle in radians, a number or an array of any shape; −0 gives −0, ±∞ and NaN give NaN
 * @returns sin x, between −1 and 1
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, payne-hanek-1983, ziv-1991, joldes-2017
 *
 * @example
 * sin(1); // 0.8414709848078965
 */
export function sin(x: number): number;
export function sin<T extends Operand>(x: T): T;
export function sin(x: Operand): Operand {
  return typeof x === 'number' ? sinOf(x) : mapFloats(sinRule, x, sinOf);
}

/** sin′ x = cos x. */
const sinRule: Ufunc = { name: 'sin', apply: sin, derivative: [(x) => cos(x)] };

function sinOf(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  // sin x = x − x³/6 + …: the cube does not show.
  if (Math.abs(x) < 7e-9) return x;
  return sinQuickly(x) ?? sinAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function sinQuickly(x: number): number | undefined {
  return nearestNumber(sineOfReduced(reduceAngle(x)));
}

/** sin x for rational x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function sinAccurately(x: number): number {
  return nearestByZiv((bits) => ({
    mantissa: fixedSine(fixedQuarterTurns(exactDyadic(x), bits), bits),
    exponent: -bits,
  }));
}
