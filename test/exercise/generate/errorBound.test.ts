import { expect, it } from 'vitest';
import { errorBound } from '../../../src/exercise/generate/errorBound.ts';

const ones = (): number => 1;

// With M = 1 for every derivative. Truncation, the first term that the series is cut off at (Abramowitz and Stegun
// 25.2 and 25.3): h/2, h²/6, h⁴/30, and for f'' h, h²/12, h⁴/90. Rounding: half-gaps of 2⁻⁵² that can add up, 8 or 32 of
// them, times f and f' over h or h².
it.each<[derivative: 1 | 2, order: 1 | 2 | 4, h: number, truncation: number, rounding: number]>([
  [1, 1, 0.5, 0.25, 2 ** -47],
  [1, 2, 0.5, 0.25 / 6, 2 ** -47],
  [1, 4, 0.5, 0.0625 / 30, 2 ** -47],
  [2, 1, 0.5, 0.5, 2 ** -44],
  [2, 2, 0.5, 0.25 / 12, 2 ** -44],
  [2, 4, 0.5, 0.0625 / 90, 2 ** -44],
  [1, 2, 2 ** -30, 2 ** -60 / 6, 2 ** -18],
  [2, 2, 2 ** -20, 2 ** -40 / 12, 2 ** -6],
])(
  'of derivative %d and order %d at h = %d is twice %d and %d',
  (derivative, order, h, truncation, rounding) => {
    const bound = errorBound(ones, h, order, derivative);
    expect(bound / (2 * (truncation + rounding))).toBeCloseTo(1, 14);
  },
);

it('is for the first derivative unless told otherwise, and asks for the derivatives that come into it', () => {
  const asked: number[] = [];
  const most = (k: number): number => {
    asked.push(k);
    return 1;
  };
  expect(errorBound(most, 0.5, 2)).toBe(errorBound(ones, 0.5, 2, 1));
  expect(asked.sort()).toEqual([0, 1, 3]);
});
