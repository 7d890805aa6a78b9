import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { angle, halfPi } from './doubleDouble/angle.ts';
import { multiply, squareRoot, twoSum } from './doubleDouble/doubleDouble.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedAngle } from './fixedPoint/fixedAngle.ts';
import { integerRoot } from './fixedPoint/integerRoot.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * The arcsine, correctly rounded, the same digits in every engine: the angle of the vector (√(1 − x²), x),
 * where 1 − x² = (1 − x)·(1 + x) keeps its digits next to x = 1.
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape, −1 ≤ x ≤ 1; −0 gives −0; beyond 1 gives NaN
 * @returns the angle in radians whose sine is x, between −π/2 and π/2
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018, lefevre-2023
 *
 * @example
 * asin(1); // 1.5707963267948966
 */
export function asin(x: number): number;
export function asin<T extends Operand>(x: T): T;
export function asin(x: Operand): Operand {
  return typeof x === 'number' ? asinOf(x) : mapFloats(asinRule, x, asinOf);
}

/** asin′ x = 1/√(1 − x²). */
const asinRule: Ufunc = { name: 'asin', apply: asin, derivative: [(x) => 1 / Math.sqrt((1 - x) * (1 + x))] };

function asinOf(x: number): number {
  // asin x = x + x³/6 + …: the cube does not show.
  if (Math.abs(x) < 7e-9) return x;
  if (!(Math.abs(x) <= 1)) return NaN;
  const size = Math.abs(x) === 1 ? halfPi.hi : (asinQuickly(Math.abs(x)) ?? asinAccurately(Math.abs(x)));
  return x < 0 ? -size : size;
}

/** The same from double-double digits, unless they cannot tell. */
export function asinQuickly(x: number): number | undefined {
  const cosine = squareRoot(multiply(twoSum(1, -x), twoSum(1, x)));
  return nearestNumber(angle(cosine, { hi: x, lo: 0 }));
}

/** asin x for rational x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function asinAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const sine = toFixedPoint(exactDyadic(x), bits);
    const cosine = integerRoot((1n << BigInt(2 * bits)) - sine * sine, 2n);
    return { mantissa: fixedAngle(cosine, sine, bits), exponent: -bits };
  });
}
