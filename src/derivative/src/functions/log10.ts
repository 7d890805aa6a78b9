import type { Operand, Ufunc } from './ufunc.ts';
import { mapFloats } from './array/mapFloats.ts';
import type { DoubleDouble } from './doubleDouble/doubleDouble.ts';
import { multiply } from './doubleDouble/doubleDouble.ts';
import { logarithm } from './doubleDouble/logarithm.ts';
import { exactDyadic } from './float64/dyadic.ts';
import { fixedLogarithm } from './fixedPoint/fixedLogarithm.ts';
import { nearestByZiv } from './rounding/nearestByZiv.ts';
import { nearestNumber } from './rounding/nearestNumber.ts';

/** 1 / ln 10 to 107 bits; a test computes it anew. */
export const inverseLn10: DoubleDouble = { hi: 0.4342944819032518, lo: 1.098319650216765e-17 };

/**
 * The logarithm to base 10, correctly rounded, the same digits in every engine: log₁₀ x = ln x / ln 10.
 *
 * Error: at most ½ ulp; 10ⁿ, n = 0 … 22, gives exactly n. A number gives a number, an array a new array.
 *
 * @param x a number or an array of any shape, x ≥ 0; ±0 gives −∞, ∞ gives ∞, negative numbers give NaN
 * @returns log₁₀ x
 * @throws TypeError when x is neither a number nor an array
 * @source ziv-1991, joldes-2017, muller-2018
 *
 * @example
 * log10(1000); // 3
 */
export function log10(x: number): number;
export function log10<T extends Operand>(x: T): T;
export function log10(x: Operand): Operand {
  return typeof x === 'number' ? log10Of(x) : mapFloats(log10Rule, x, log10Of);
}

/** log₁₀′ x = log₁₀ e / x; −0 + 0 is 0, where the slope is +∞. */
const log10Rule: Ufunc = {
  name: 'log10',
  apply: log10,
  derivative: [(x) => (x < 0 ? NaN : Math.LOG10E / (x + 0))],
};

function log10Of(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  return log10Quickly(x) ?? log10Accurately(x);
}

/** The same from double-double digits, unless they cannot tell. */
export function log10Quickly(x: number): number | undefined {
  return nearestNumber(multiply(logarithm({ hi: x, lo: 0 }), inverseLn10));
}

/** log₁₀ x is irrational unless x = 10ⁿ, where the first attempt decides: 10 to a fraction is no fraction. */
export function log10Accurately(x: number): number {
  return nearestByZiv((bits) => {
    const natural = fixedLogarithm(exactDyadic(x), bits);
    return {
      mantissa: (natural << BigInt(bits)) / fixedLogarithm({ mantissa: 10n, exponent: 0 }, bits),
      exponent: -bits,
    };
  });
}
