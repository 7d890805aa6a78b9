import { exp } from 'derivative';
import { describe, expect, test } from 'vitest';
import { clearDerivative } from '../../../src/engine/picture/clearDerivative.ts';

describe('a derivative that a picture can show', () => {
  test.each([0.7, 1.3, -2.1, 5.9])('of a parabola at %d is none from the third on', (x) => {
    // Its differences are nothing but rounding errors there, and mostly not 0.
    const parabola = (t: number): number => 0.1 * t * t - 0.3 * t + 0.7;
    expect(clearDerivative(parabola, x, 3)).toBe(0);
  });

  test.each([1, 2, 3])('of order %d of the exponential function is that function', (order) => {
    // Closed form; the differences of order 3 have some six digits.
    expect(clearDerivative(exp, 0.5, order) / Math.exp(0.5)).toBeCloseTo(1, 5);
  });

  test('is 0 where there is no number', () => {
    expect(clearDerivative(() => NaN, 1, 2)).toBe(0);
    expect(clearDerivative((x) => 1 / (x - 1), 1, 2)).toBe(0);
  });
});
