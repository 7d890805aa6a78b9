import type { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineElements } from './array/combineElements.ts';
import { commonDtype } from './array/commonDtype.ts';
import { integerPower } from './array/integerPower.ts';
import { add, multiply } from './doubleDouble/doubleDouble.ts';
import { exponential } from './doubleDouble/exponential.ts';
import { logarithm } from './doubleDouble/logarithm.ts';
import { exactDyadic, shiftLeft } from './float64/dyadic.ts';
import { roundDyadic } from './float64/roundDyadic.ts';
import { exactPower } from './fixedPoint/exactPower.ts';
import { fixedExponential } from './fixedPoint/fixedExponential.ts';
import { fixedLogarithm } from './fixedPoint/fixedLogarithm.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { log } from './log.ts';

/**
 * x to the power y, correctly rounded: the float64 number nearest to the exact one, in every engine.
 *
 *     |x|ʸ = e^(y·ln |x|), with ln |x| and the product to more than 95 bits
 *
 * Error: at most ½ ulp. (`x ** 3` and `Math.pow` differ from engine to engine.) Two numbers give a number;
 * an array with a number or with an array of the same shape gives a new array. As in NumPy, integer arrays
 * stay integer, and wrap around beyond their bits, when the other operand is whole, too; a whole number
 * such as 2 counts as an integer. float32 results are computed in float64, then rounded.
 *
 * @param x base, a number or an array of any shape; negative x needs a whole y, else the result is NaN
 * @param y exponent, a number or an array of the same shape; x⁰ = 1 and 1ʸ = 1, also for NaN
 * @returns xʸ; ±∞ and ±0 as IEEE 754 asks
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape, an integer is raised to a negative integer, or the number is
 *   beyond what an int32 array can hold
 * @source cody-waite-1980, ziv-1991, joldes-2017, muller-2018
 *
 * @example
 * power(1.1, 10); // 2.5937424601000023
 */
export function power(x: number, y: number): number;
export function power<T extends Operand>(x: number, y: T): T;
export function power<T extends NumberLike>(x: NDArray, y: T): T;
export function power<T extends Operand>(x: T, y: T | number | NDArray): T;
export function power(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return powerOf(x, y);
  const dtype = commonDtype(x, y);
  if (dtype === 'int64' || dtype === 'int32' || dtype === 'bool') return integerPower(powerRule, x, y, dtype);
  return combineElements(powerRule, x, y, dtype, (a, b) => powerOf(Number(a), Number(b)));
}

/** ∂xʸ/∂x = y·xʸ⁻¹, ∂xʸ/∂y = xʸ·ln x; 0 for a power of 0 or of x = 0 that stays what it is. */
const powerRule: Ufunc = {
  name: 'power',
  apply: power,
  derivative: [
    (x, y) => (y === 0 ? 0 : y * power(x, y - 1)),
    (x, y) => (x === 0 && y > 0 ? 0 : power(x, y) * log(x)),
  ],
};

function powerOf(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  const grows = size > 1 ? y > 0 : y < 0;
  if (Math.abs(y) === Infinity) return size === 1 ? 1 : grows ? Infinity : 0;
  const isOdd = Math.abs(y) % 2 === 1;
  const sign = isOdd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (size === 0 || size === Infinity) return sign * (grows ? Infinity : 0);
  if (x < 0 && !Number.isInteger(y)) return NaN;
  if (y === 2) return x * x;
  return sign * (powerQuickly(size, y) ?? powerAccurately(size, y));
}

/** xʸ for x > 0 from double-double digits, unless they cannot tell. */
export function powerQuickly(x: number, y: number): number | undefined {
  const log = logarithm({ hi: x, lo: 0 });
  const estimate = y * log.hi;
  if (estimate > 710) return Infinity;
  if (estimate < -746) return 0;
  // eᵗ = 1 + t + …: below 2⁻⁵⁵ the t does not show.
  if (Math.abs(estimate) < 2e-17) return 1;
  const { exponent, fraction } = exponential(multiply(log, { hi: y, lo: 0 }));
  return nearestNumber(add({ hi: 1, lo: 0 }, fraction), exponent);
}

/** If xʸ lies exactly halfway between two numbers it has no more than 54 bits, and `exactPower` knows it. */
export function powerAccurately(x: number, y: number): number {
  const exact = exactPower(exactDyadic(x), exactDyadic(y));
  if (exact !== undefined) return roundDyadic(exact);
  const base = exactDyadic(x);
  const factor = exactDyadic(y);
  return nearestByZiv((bits) => {
    // |y| < 2⁶⁴, else the result were 0 or ∞ (|ln x| ≥ 2⁻⁵⁴): 64 more bits make the product as exact as it was.
    const product = fixedLogarithm(base, bits + 64) * factor.mantissa;
    return fixedExponential(shiftLeft(product, factor.exponent - 64), bits);
  });
}
