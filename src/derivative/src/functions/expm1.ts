import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { add } from './doubleDouble/doubleDouble.ts';
import { expm1DoubleDouble, exponential } from './doubleDouble/exponential.ts';
import { exactDyadic, shiftLeft, toFixedPoint } from './float64/dyadic.ts';
import { fixedExponential } from './fixedPoint/fixedExponential.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { exp } from './exp.ts';

/**
 * eˣ − 1, correctly rounded, without the digits that `exp(x) - 1` loses near x = 0.
 *
 *     x = k·ln 2 + r, |r| ≤ ½ ln 2:  eˣ − 1 = 2ᵏ·(1 + (r + r²/2! + r³/3! + …)) − 1
 *
 * Error: at most ½ ulp, the same digits in every engine. A number gives a number, an array a new array.
 *
 * @param x exponent, a number or an array of any shape; −0 gives −0, −∞ gives −1, NaN gives NaN
 * @returns ∞ above 709.79
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, ziv-1991, joldes-2017
 *
 * @example
 * expm1(1e-10); // 1.00000000005e-10
 */
export function expm1(x: number): number;
export function expm1<T extends Operand>(x: T): T;
export function expm1(x: Operand): Operand {
  return typeof x === 'number' ? expm1Of(x) : mapFloats(expm1Rule, x, expm1Of);
}

/** (eˣ − 1)′ = eˣ. */
const expm1Rule: Ufunc = { name: 'expm1', apply: expm1, derivative: [(x) => exp(x)] };

function expm1Of(x: number): number {
  // eˣ − 1 = x + x²/2 + …: below 2⁻⁵⁴ the square does not show.
  if (Number.isNaN(x) || Math.abs(x) < 5e-17) return x;
  if (x > 710) return Infinity;
  if (x < -40) return -1;
  return expm1Quickly(x) ?? expm1Accurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function expm1Quickly(x: number): number | undefined {
  const t = { hi: x, lo: 0 };
  if (x < 80) return nearestNumber(expm1DoubleDouble(t));
  // Here the 1 is below 2⁻¹¹⁵ of eˣ.
  const { exponent, fraction } = exponential(t);
  return nearestNumber(add({ hi: 1, lo: 0 }, fraction), exponent);
}

/** eˣ − 1 for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function expm1Accurately(x: number): number {
  return nearestByZiv((bits) => {
    const { mantissa, exponent } = fixedExponential(toFixedPoint(exactDyadic(x), bits), bits);
    return { mantissa: mantissa - shiftLeft(1n, -exponent), exponent };
  });
}
