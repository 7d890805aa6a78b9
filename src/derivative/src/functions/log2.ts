import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import type { DoubleDouble } from './doubleDouble/doubleDouble.ts';
import { multiply } from './doubleDouble/doubleDouble.ts';
import { logarithm } from './doubleDouble/logarithm.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { fixedLn2, fixedLogarithm } from './fixedPoint/fixedLogarithm.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/** 1 / ln 2 to 107 bits; a test computes it anew. */
export const inverseLn2: DoubleDouble = { hi: 1.4426950408889634, lo: 2.0355273740931033e-17 };

/**
 * The logarithm to base 2, correctly rounded, the same digits in every engine: log₂ x = ln x / ln 2.
 *
 * Error: at most ½ ulp; 2ⁿ gives exactly n. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape, x ≥ 0; ±0 gives −∞, ∞ gives ∞, negative numbers give NaN
 * @returns log₂ x
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018
 *
 * @example
 * log2(8); // 3
 */
export function log2(x: number): number;
export function log2<T extends Operand>(x: T): T;
export function log2(x: Operand): Operand {
  return typeof x === 'number' ? log2Of(x) : mapFloats(log2Rule, x, log2Of);
}

/** log₂′ x = log₂ e / x; −0 + 0 is 0, where the slope is +∞. */
const log2Rule: Ufunc = {
  name: 'log2',
  apply: log2,
  derivative: [(x) => (x < 0 ? NaN : Math.LOG2E / (x + 0))],
};

function log2Of(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  return log2Quickly(x) ?? log2Accurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function log2Quickly(x: number): number | undefined {
  return nearestNumber(multiply(logarithm({ hi: x, lo: 0 }), inverseLn2));
}

/** log₂ x is irrational unless x = 2ⁿ, where the first attempt decides: 2 to a fraction is no fraction. */
export function log2Accurately(x: number): number {
  return nearestByZiv((bits) => {
    const natural = fixedLogarithm(exactDyadic(x), bits);
    return { mantissa: (natural << BigInt(bits)) / fixedLn2(bits), exponent: -bits };
  });
}
