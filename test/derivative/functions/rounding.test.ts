import { expect, it } from 'vitest';
import { roundDyadic } from '../../../src/derivative/src/functions/float64/roundDyadic.ts';
import { nearestFloat64 } from './reference/roundBall.ts';

const one = 1n << 60n;

// Closed forms: ½ ulp above and below, ties to even, at 1, at the subnormal border and at the top.
it.each([
  ['1 + ½ ulp, tie to even', one + (1n << 7n), -60, 1],
  ['1 + ½ ulp and a little', one + (1n << 7n) + 1n, -60, 1 + 2 ** -52],
  ['1 + 1½ ulp, tie to even', one + (3n << 7n), -60, 1 + 2 ** -51],
  ['2⁻¹⁰²¹ + ½ ulp and a little', one + (1n << 7n) + 1n, -1081, 2 ** -1021 + 2 ** -1073],
  ['2⁻¹⁰²² + ½ ulp and a little', one + (1n << 7n) + 1n, -1082, 2 ** -1022 + 2 ** -1074],
  ['2⁻¹⁰²¹ − ¼ ulp', one - (1n << 5n), -1081, 2 ** -1021],
  ['half the smallest number, tie to even', 1n, -1075, 0],
  ['half the smallest number and a little', one + 1n, -1135, 5e-324],
  ['1½ times the smallest number, tie to even', 3n, -1075, 1e-323],
  ['the largest number + ½ ulp, tie to even', (1n << 54n) - 1n, 970, Infinity],
  ['the largest number + a little less', (1n << 60n) - 65n, 964, Number.MAX_VALUE],
  ['−1 − 1½ ulp, tie to even', -one - (3n << 7n), -60, -1 - 2 ** -51],
  ['zero', 0n, -60, 0],
])('%s rounds in the package and in the reference', (_, n, exp, nearest) => {
  expect(roundDyadic({ mantissa: n, exponent: exp })).toBe(nearest);
  expect(nearestFloat64(n, exp)).toBe(nearest);
});
