import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { add, divide, multiply, scale } from './doubleDouble/doubleDouble.ts';
import { expm1DoubleDouble, exponential } from './doubleDouble/exponential.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedHyperbolic } from './fixedPoint/fixedHyperbolic.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { sinh } from './sinh.ts';

/**
 * The hyperbolic cosine (eˣ + e⁻ˣ) / 2, correctly rounded, the same digits in every engine.
 *
 *     cosh x = 1 + p² / (2·(1 + p)),  p = eˣ − 1
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape; ±∞ gives ∞, NaN gives NaN
 * @returns at least 1; ∞ beyond ±710.48
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, ziv-1991, joldes-2017
 *
 * @example
 * cosh(1); // 1.5430806348152437
 */
export function cosh(x: number): number;
export function cosh<T extends Operand>(x: T): T;
export function cosh(x: Operand): Operand {
  return typeof x === 'number' ? coshOf(x) : mapFloats(coshRule, x, coshOf);
}

/** cosh′ x = sinh x. */
const coshRule: Ufunc = { name: 'cosh', apply: cosh, derivative: [(x) => sinh(x)] };

function coshOf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  // cosh x = 1 + x²/2 + …: the square does not show.
  if (size < 7e-9) return 1;
  return size > 711 ? Infinity : (coshQuickly(size) ?? coshAccurately(size));
}

/** The same from double-double digits, unless they cannot tell. */
export function coshQuickly(x: number): number | undefined {
  const one = { hi: 1, lo: 0 };
  if (x > 40) {
    // e⁻ˣ is below 2⁻¹¹⁵ of eˣ.
    const { exponent, fraction } = exponential({ hi: x, lo: 0 });
    return nearestNumber(add(one, fraction), exponent - 1);
  }
  const p = expm1DoubleDouble({ hi: x, lo: 0 });
  return nearestNumber(add(one, divide(multiply(p, p), scale(add(one, p), 2))));
}

/** cosh x for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function coshAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const { cosh, exponent } = fixedHyperbolic(toFixedPoint(exactDyadic(x), bits), bits);
    return { mantissa: cosh, exponent };
  });
}
