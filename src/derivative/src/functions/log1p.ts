import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import { twoSum } from './doubleDouble/doubleDouble.ts';
import { logarithm } from './doubleDouble/logarithm.ts';
import { exactDyadic, toFixedPoint } from './float64/dyadic.ts';
import { fixedLogarithm } from './fixedPoint/fixedLogarithm.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/**
 * ln(1 + x), correctly rounded, without the digits that `log(1 + x)` loses near x = 0: the sum 1 + x is
 * kept exactly, as two numbers, and its logarithm is taken as in `log`.
 *
 * Error: at most ½ ulp, the same digits in every engine. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape, x ≥ −1; −1 gives −∞, −0 gives −0, x < −1 gives NaN
 * @returns ln(1 + x)
 * @throws TypeError when x is neither a number nor an array
 * @source knuth-1997, ziv-1991, joldes-2017
 *
 * @example
 * log1p(1e-10); // 9.999999999500001e-11
 */
export function log1p(x: number): number;
export function log1p<T extends Operand>(x: T): T;
export function log1p(x: Operand): Operand {
  return typeof x === 'number' ? log1pOf(x) : mapFloats(log1pRule, x, log1pOf);
}

/** (ln(1 + x))′ = 1/(1 + x). */
const log1pRule: Ufunc = { name: 'log1p', apply: log1p, derivative: [(x) => (x < -1 ? NaN : 1 / (1 + x))] };

function log1pOf(x: number): number {
  // ln(1 + x) = x − x²/2 + …: below 2⁻⁵⁴ the square does not show.
  if (Math.abs(x) < 5e-17 || x === Infinity) return x;
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  return log1pQuickly(x) ?? log1pAccurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function log1pQuickly(x: number): number | undefined {
  return nearestNumber(logarithm(twoSum(1, x)));
}

/** ln(1 + x) for x ≠ 0 is irrational (Lindemann 1882), hence never halfway between two numbers. */
export function log1pAccurately(x: number): number {
  // |x| ≥ 2⁻⁵⁵ ends before the 107th binary place: 1 + x is exact.
  const sum = { mantissa: (1n << 110n) + toFixedPoint(exactDyadic(x), 110), exponent: -110 };
  return nearestByZiv((bits) => ({ mantissa: fixedLogarithm(sum, bits), exponent: -bits }));
}
