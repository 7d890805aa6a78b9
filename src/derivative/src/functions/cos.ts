import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { reduceAngle } from './doubleDouble/quarterTurns.ts';
import { sineOfReduced } from './doubleDouble/sineAndCosine.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { fixedQuarterTurns } from './fixedPoint/fixedQuarterTurns.ts';
import { fixedSine } from './fixedPoint/fixedSine.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { sin } from './sin.ts';

/**
 * The cosine, correctly rounded: the float64 number nearest to the exact one, the same in every engine.
 *
 *     x = n·π/2 + r, |r| ≤ π/4:  cos x = cos r, −sin r, −cos r, sin r for n = 0, 1, 2, 3 (mod 4)
 *     sin r = r − r³/3! + r⁵/5! − …,  cos r = 1 − r²/2! + r⁴/4! − …
 *
 * Error: at most ½ ulp, also for x = 10³⁰⁰ and next to odd multiples of π/2. A number gives a number; an
 * array gives a new array of the same shape, float64, or float32 for float32 (computed in float64, then
 * rounded).
 *
 * @param x angle in radians, a number or an array of any shape; ±∞ and NaN give NaN
 * @returns cos x, between −1 and 1
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, payne-hanek-1983, ziv-1991, joldes-2017
 *
 * @example
 * cos(1); // 0.5403023058681398
 */
export function cos(x: number): number;
export function cos<T extends Operand>(x: T): T;
export function cos(x: Operand): Operand {
  return typeof x === 'number' ? cosOf(x) : mapFloats(cosRule, x, cosOf);
}

/** cos′ x = −sin x. */
const cosRule: Ufunc = { name: 'cos', apply: cos, derivative: [(x) => -sin(x)] };

function cosOf(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  // cos x = 1 − x²/2 + …: the square does not show.
  if (Math.abs(x) < 7e-9) return 1;
  return cosQuickly(x) ?? cosAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function cosQuickly(x: number): number | undefined {
  const { quadrant, remainder } = reduceAngle(x);
  return nearestNumber(sineOfReduced({ quadrant: quadrant + 1, remainder }));
}

/** cos x for rational x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function cosAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const { quadrant, remainder } = fixedQuarterTurns(exactDyadic(x), bits);
    return { mantissa: fixedSine({ quadrant: quadrant + 1, remainder }, bits), exponent: -bits };
  });
}
