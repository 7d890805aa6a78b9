import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { add, divide } from './doubleDouble/doubleDouble.ts';
import { expm1DoubleDouble } from './doubleDouble/exponential.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedHyperbolic } from './fixedPoint/fixedHyperbolic.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { cosh } from './cosh.ts';

/**
 * The hyperbolic tangent sinh x / cosh x, correctly rounded, the same digits in every engine.
 *
 *     tanh x = p / (p + 2),  p = e²ˣ − 1
 *
 * Error: at most ½ ulp. A number gives a number; an array gives a new array of the same shape, float64, or
 * float32 for float32 (computed in float64, then rounded).
 *
 * @param x a number or an array of any shape; −0 gives −0, ±∞ gives ±1, NaN gives NaN
 * @returns tanh x, between −1 and 1
 * @throws TypeError when x is neither a number nor an array
 * @source cody-waite-1980, ziv-1991, joldes-2017
 *
 * @example
 * tanh(0.5); // 0.46211715726000973
 */
export function tanh(x: number): number;
export function tanh<T extends Operand>(x: T): T;
export function tanh(x: Operand): Operand {
  return typeof x === 'number' ? tanhOf(x) : mapFloats(tanhRule, x, tanhOf);
}

/** tanh′ x = 1/cosh² x. */
const tanhRule: Ufunc = { name: 'tanh', apply: tanh, derivative: [(x) => 1 / (cosh(x) * cosh(x))] };

function tanhOf(x: number): number {
  // tanh x = x − x³/3 + …: the cube does not show.
  if (Number.isNaN(x) || Math.abs(x) < 7e-9) return x;
  // 1 − tanh x = 2 / (e²ˣ + 1) falls below a quarter of the last place of 1.
  const size = Math.abs(x) > 20 ? 1 : (tanhQuickly(Math.abs(x)) ?? tanhAccurately(Math.abs(x)));
  return x < 0 ? -size : size;
}

/** The same from double-double digits, unless they cannot tell. */
export function tanhQuickly(x: number): number | undefined {
  const p = expm1DoubleDouble({ hi: 2 * x, lo: 0 });
  return nearestNumber(divide(p, add({ hi: 2, lo: 0 }, p)));
}

/** tanh x for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function tanhAccurately(x: number): number {
  return nearestByZiv((bits) => {
    const { sinh, cosh } = fixedHyperbolic(toFixedPoint(exactDyadic(x), bits), bits);
    return { mantissa: (sinh << BigInt(bits)) / cosh, exponent: -bits };
  });
}
