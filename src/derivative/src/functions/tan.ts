import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { divide } from './doubleDouble/doubleDouble.ts';
import { reduceAngle } from './doubleDouble/quarterTurns.ts';
import { sineOfReduced } from './doubleDouble/sineAndCosine.ts';
import { bitLength, exactDyadic, shiftLeft } from './float64/dyadic.ts';
import { fixedQuarterTurns } from './fixedPoint/fixedQuarterTurns.ts';
import { fixedSine } from './fixedPoint/fixedSine.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { cos } from './cos.ts';

/**
 * The tangent, correctly rounded: the float64 number nearest to the exact one, the same in every engine.
 *
 *     tan x = sin x / cos x, both to more than 100 bits
 *
 * Error: at most ½ ulp, also for x = 10³⁰⁰ and next to multiples of π/2. A number gives a number; an array
 * gives a new array of the same shape, float64, or float32 for float32 (computed in float64, then rounded).
 *
 * @param x angle in radians, a number or an array of any shape; −0 gives −0, ±∞ and NaN give NaN
 * @returns tan x; never ±∞, because no float64 number is an odd multiple of π/2
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, payne-hanek-1983, ziv-1991, joldes-2017
 *
 * @example
 * tan(1); // 1.5574077246549023
 */
export function tan(x: number): number;
export function tan<T extends Operand>(x: T): T;
export function tan(x: Operand): Operand {
  return typeof x === 'number' ? tanOf(x) : mapFloats(tanRule, x, tanOf);
}

/** tan′ x = 1/cos² x. */
const tanRule: Ufunc = { name: 'tan', apply: tan, derivative: [(x) => 1 / (cos(x) * cos(x))] };

function tanOf(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  // tan x = x + x³/3 + …: the cube does not show.
  if (Math.abs(x) < 7e-9) return x;
  return tanQuickly(x) ?? tanAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function tanQuickly(x: number): number | undefined {
  const { quadrant, remainder } = reduceAngle(x);
  const sine = sineOfReduced({ quadrant, remainder });
  const cosine = sineOfReduced({ quadrant: quadrant + 1, remainder });
  return nearestNumber(divide(sine, cosine));
}

/** tan x for rational x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function tanAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const { quadrant, remainder } = fixedQuarterTurns(exactDyadic(x), bits);
    const sine = fixedSine({ quadrant, remainder }, bits);
    const cosine = fixedSine({ quadrant: quadrant + 1, remainder }, bits);
    // A cosine of few bits has few good bits to give: keep no more of the quotient.
    const places = 2 * bitLength(cosine < 0n ? -cosine : cosine) - bits;
    return { mantissa: shiftLeft(sine, places) / cosine, exponent: -places };
  });
}
