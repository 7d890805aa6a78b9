import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { angle, halfPi } from './doubleDouble/angle.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedAngle } from './fixedPoint/fixedAngle.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * The arctangent, correctly rounded, the same digits in every engine: the angle of the vector (1, x).
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape; −0 gives −0, ±∞ gives ±π/2, NaN gives NaN
 * @returns the angle in radians whose tangent is x, between −π/2 and π/2
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018
 *
 * @example
 * atan(1); // 0.7853981633974483
 */
export function atan(x: number): number;
export function atan<T extends Operand>(x: T): T;
export function atan(x: Operand): Operand {
  return typeof x === 'number' ? atanOf(x) : mapFloats(atanRule, x, atanOf);
}

/** atan′ x = 1/(1 + x²). */
const atanRule: Ufunc = { name: 'atan', apply: atan, derivative: [(x) => 1 / (1 + x * x)] };

function atanOf(x: number): number {
  // atan x = x − x³/3 + …: the cube does not show.
  if (Number.isNaN(x) || Math.abs(x) < 7e-9) return x;
  const size = Math.abs(x) > 1e18 ? halfPi.hi : (atanQuickly(Math.abs(x)) ?? atanAccurately(Math.abs(x)));
  return x < 0 ? -size : size;
}

/** The same from double-double digits, unless they cannot tell. */
export function atanQuickly(x: number): number | undefined {
  return nearestNumber(angle({ hi: 1, lo: 0 }, { hi: x, lo: 0 }));
}

/** atan x for rational x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function atanAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const up = toFixedPoint(exactDyadic(x), bits);
    return { mantissa: fixedAngle(1n << BigInt(bits), up, bits), exponent: -bits };
  });
}
