import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { angle, halfPi } from './doubleDouble/angle.ts';
import { multiply, scale, squareRoot, subtract, twoSum } from './doubleDouble/doubleDouble.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedAngle } from './fixedPoint/fixedAngle.ts';
import { fixedPi } from './fixedPoint/fixedPi.ts';
import { integerRoot } from './fixedPoint/integerRoot.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * The arccosine, correctly rounded, the same digits in every engine: the angle of the vector (x, √(1 − x²)),
 * where 1 − x² = (1 − x)·(1 + x) keeps its digits next to x = 1; for negative x it is π − acos(−x).
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape, −1 ≤ x ≤ 1; beyond gives NaN
 * @returns the angle in radians whose cosine is x, between 0 and π
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018, lefevre-2023
 *
 * @example
 * acos(-1); // 3.141592653589793
 */
export function acos(x: number): number;
export function acos<T extends Operand>(x: T): T;
export function acos(x: Operand): Operand {
  return typeof x === 'number' ? acosOf(x) : mapFloats(acosRule, x, acosOf);
}

/** acos′ x = −1/√(1 − x²). */
const acosRule: Ufunc = { name: 'acos', apply: acos, derivative: [(x) => -1 / Math.sqrt((1 - x) * (1 + x))] };

function acosOf(x: number): number {
  if (!(Math.abs(x) <= 1)) return NaN;
  if (Math.abs(x) === 1) return x === 1 ? 0 : 2 * halfPi.hi;
  return acosQuickly(x) ?? acosAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function acosQuickly(x: number): number | undefined {
  const sine = squareRoot(multiply(twoSum(1, -x), twoSum(1, x)));
  const acute = angle({ hi: Math.abs(x), lo: 0 }, sine);
  return nearestNumber(x < 0 ? subtract(scale(halfPi, 2), acute) : acute);
}

/** acos x for rational x ≠ 1 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function acosAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const cosine = toFixedPoint(exactDyadic(Math.abs(x)), bits);
    const sine = integerRoot((1n << BigInt(2 * bits)) - cosine * cosine, 2n);
    const acute = fixedAngle(cosine, sine, bits);
    return { mantissa: x < 0 ? fixedPi(bits) - acute : acute, exponent: -bits };
  });
}
