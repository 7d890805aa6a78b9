import { describe, expect, it } from 'vitest';
import { nearestToRational } from '../../../../src/derivative/src/derivatives/stencil/nearestToRational.ts';

describe('the float64 number nearest to a fraction', () => {
  // JavaScript's own division of whole numbers below 2⁵³ rounds to nearest, ties to even.
  it.each([
    [1n, 3n],
    [-1n, 3n],
    [1n, -3n],
    [-2n, -3n],
    [9007199254740991n, 7n],
    [1n, 9007199254740991n],
    [3n, 4n],
    [0n, 5n],
  ])('%d/%d is what division gives', (numerator, denominator) => {
    expect(nearestToRational({ numerator, denominator })).toBe(Number(numerator) / Number(denominator));
  });

  it.each([
    { what: 'a tie goes to the even neighbour below', numerator: 2n ** 53n + 1n, nearest: 2 ** 53 },
    { what: 'a tie goes to the even neighbour above', numerator: 2n ** 53n + 3n, nearest: 2 ** 53 + 4 },
  ])('$what', ({ numerator, nearest }) => {
    expect(nearestToRational({ numerator, denominator: 1n })).toBe(nearest);
  });

  it('a hair above a tie goes up', () => {
    const denominator = 10n ** 40n;
    const numerator = (2n ** 53n + 1n) * denominator + 1n;
    expect(nearestToRational({ numerator, denominator })).toBe(2 ** 53 + 2);
  });

  it.each([
    [1n, 2n ** 1074n, 5e-324],
    [1n, 2n ** 1075n, 0],
    [3n, 2n ** 1076n, 5e-324],
    [2n ** 1024n, 1n, Infinity],
  ])('reaches the ends of the range (case %#)', (numerator, denominator, nearest) => {
    expect(nearestToRational({ numerator, denominator })).toBe(nearest);
  });
});
