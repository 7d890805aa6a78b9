import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { multiply, quickTwoSum, subtract, twoProduct } from './doubleDouble/doubleDouble.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { powerOfTwo, splitFloat64 } from './float64/float64Bits.ts';
import { nearestRoot } from './rounding/nearestRoot.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * The real cube root, correctly rounded, the same digits in every engine.
 *
 *     |x| = 8ᵏ·v, 1 ≤ v < 8:  ∛x = ±2ᵏ·∛v,  ∛v by Newton's method on y³ = v, the last step in double-double
 *
 * Error: at most ½ ulp. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape; −0 gives −0, ±∞ gives ±∞, NaN gives NaN
 * @returns ∛x, with the sign of x
 * @throws TypeError when x is neither a number nor an array
 * @source dekker-1971, ziv-1991, joldes-2017
 *
 * @example
 * cbrt(-8); // -2
 */
export function cbrt(x: number): number;
export function cbrt<T extends Operand>(x: T): T;
export function cbrt(x: Operand): Operand {
  return typeof x === 'number' ? cbrtOf(x) : mapFloats(cbrtRule, x, cbrtOf);
}

/** (∛x)′ = 1/(3·∛x²). */
const cbrtRule: Ufunc = { name: 'cbrt', apply: cbrt, derivative: [(x) => 1 / (3 * cbrt(x) * cbrt(x))] };

function cbrtOf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const size = cbrtQuickly(Math.abs(x)) ?? cbrtAccurately(Math.abs(x));
  return x < 0 ? -size : size;
}

/** The same from double-double digits, unless they cannot tell. */
export function cbrtQuickly(x: number): number | undefined {
  const { mantissa, exponent } = splitFloat64(x);
  const k = Math.floor(exponent / 3);
  const v = mantissa * powerOfTwo(exponent - 3 * k);
  // The chord from (1, 1) to (8, 2) is off by 13 % at most; each step squares the error.
  let y = 1 + (v - 1) / 7;
  for (let step = 0; step < 5; step++) y -= (y - v / (y * y)) / 3;
  const cube = multiply(twoProduct(y, y), { hi: y, lo: 0 });
  const correction = subtract({ hi: v, lo: 0 }, cube).hi / (3 * y * y);
  return nearestNumber(quickTwoSum(y, correction), k);
}

/** By whole numbers, without rounding before the end. */
export function cbrtAccurately(x: number): number {
  return nearestRoot(exactDyadic(x), 3);
}
