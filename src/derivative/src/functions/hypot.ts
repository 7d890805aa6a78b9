import type { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { combineElements } from './array/combineElements.ts';
import { commonDtype } from './array/commonDtype.ts';
import { add, squareRoot, twoProduct } from './doubleDouble/doubleDouble.ts';
import { exactDyadic, shiftLeft } from './float64/dyadic.ts';
import { powerOfTwo, splitFloat64 } from './float64/float64Bits.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';
import { nearestRoot } from './rounding/nearestRoot.ts';

/**
 * √(x² + y²), correctly rounded, without overflow of the squares, the same digits in every engine.
 *
 * Error: at most ½ ulp. Two numbers give a number; an array with a number or with an array of the same
 * shape gives a new array, float32 when neither operand needs more, else float64.
 *
 * @param x a number or an array of any shape; ±∞ gives ∞, also next to NaN
 * @param y a number or an array of the same shape
 * @returns the length of the vector (x, y)
 * @throws TypeError when an argument is neither a number nor an array
 * @throws RangeError when the arrays differ in shape
 * @source dekker-1971, ziv-1991, joldes-2017, lefevre-2023
 *
 * @example
 * hypot(3, 4); // 5
 */
export function hypot(x: number, y: number): number;
export function hypot<T extends Operand>(x: number, y: T): T;
export function hypot<T extends NumberLike>(x: NDArray, y: T): T;
export function hypot<T extends Operand>(x: T, y: T | number | NDArray): T;
export function hypot(x: Operand, y: Operand): Operand {
  if (typeof x === 'number' && typeof y === 'number') return hypotOf(x, y);
  const dtype = commonDtype(x, y) === 'float32' ? 'float32' : 'float64';
  return combineElements(hypotRule, x, y, dtype, (a, b) => hypotOf(Number(a), Number(b)));
}

/** ∂r/∂x = x/r, ∂r/∂y = y/r for r = √(x² + y²); at the origin there is no derivative. */
const hypotRule: Ufunc = {
  name: 'hypot',
  apply: hypot,
  derivative: [(x, y) => x / hypot(x, y), (x, y) => y / hypot(x, y)],
};

function hypotOf(x: number, y: number): number {
  const long = Math.max(Math.abs(x), Math.abs(y));
  const short = Math.min(Math.abs(x), Math.abs(y));
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity;
  if (Number.isNaN(long)) return NaN;
  // √(a² + b²) = a + b²/2a − …: the square does not show when b is this small.
  if (short <= long * 1e-9) return long;
  return hypotQuickly(long, short) ?? hypotAccurately(long, short);
}

/** The same from double-double digits, unless they cannot tell. */
export function hypotQuickly(long: number, short: number): number | undefined {
  const { exponent } = splitFloat64(long);
  if (Math.abs(exponent) > 900) return undefined;
  const factor = powerOfTwo(-exponent);
  const a = long * factor;
  const b = short * factor;
  return nearestNumber(squareRoot(add(twoProduct(a, a), twoProduct(b, b))), exponent);
}

/** From the exact sum of the squares, midpoints included. */
export function hypotAccurately(x: number, y: number): number {
  const a = exactDyadic(x);
  const b = exactDyadic(y);
  const exponent = Math.min(a.exponent, b.exponent);
  const left = shiftLeft(a.mantissa, a.exponent - exponent);
  const right = shiftLeft(b.mantissa, b.exponent - exponent);
  return nearestRoot({ mantissa: left * left + right * right, exponent: 2 * exponent }, 2);
}
