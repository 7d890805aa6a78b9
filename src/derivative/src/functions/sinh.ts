import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { add, divide, scale } from './doubleDouble/doubleDouble.ts';
import { expm1DoubleDouble, exponential } from './doubleDouble/exponential.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedHyperbolic } from './fixedPoint/fixedHyperbolic.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { cosh } from './cosh.ts';

/**
 * The hyperbolic sine (eˣ − e⁻ˣ) / 2, correctly rounded, the same digits in every engine.
 *
 *     sinh x = (p + p / (1 + p)) / 2,  p = eˣ − 1: nothing cancels where x is small
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape; −0 gives −0, ±∞ gives ±∞, NaN gives NaN
 * @returns ±∞ beyond ±710.48
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, ziv-1991, joldes-2017
 *
 * @example
 * sinh(1); // 1.1752011936438014
 */
export function sinh(x: number): number;
export function sinh<T extends Operand>(x: T): T;
export function sinh(x: Operand): Operand {
  return typeof x === 'number' ? sinhOf(x) : mapFloats(sinhRule, x, sinhOf);
}

/** sinh′ x = cosh x. */
const sinhRule: Ufunc = { name: 'sinh', apply: sinh, derivative: [(x) => cosh(x)] };

function sinhOf(x: number): number {
  // sinh x = x + x³/6 + …: the cube does not show.
  if (Number.isNaN(x) || Math.abs(x) < 7e-9) return x;
  const size = Math.abs(x) > 711 ? Infinity : (sinhQuickly(Math.abs(x)) ?? sinhAccurately(Math.abs(x)));
  return x < 0 ? -size : size;
}

/** The same from double-double digits, unless they cannot tell. */
export function sinhQuickly(x: number): number | undefined {
  if (x > 40) {
    // e⁻ˣ is below 2⁻¹¹⁵ of eˣ.
    const { exponent, fraction } = exponential({ hi: x, lo: 0 });
    return nearestNumber(add({ hi: 1, lo: 0 }, fraction), exponent - 1);
  }
  const p = expm1DoubleDouble({ hi: x, lo: 0 });
  return nearestNumber(scale(add(p, divide(p, add({ hi: 1, lo: 0 }, p))), 0.5));
}

/** sinh x for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function sinhAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const { sinh, exponent } = fixedHyperbolic(toFixedPoint(exactDyadic(x), bits), bits);
    return { mantissa: sinh, exponent };
  });
}
