import type { NDArray } from 'derivative';
import { array, directionalDerivative, jacobian, sum, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { counted } from '../../counted.ts';
import { gradientOfSmooth, smooth, somePoints } from './fixtures.ts';

const directions = [
  [1, 0, 0],
  [0, 0, -2],
  [1, 1, 1],
  [1e-3, -20, 0.5],
];
const cases = somePoints.flatMap((x) => directions.map((v) => ({ x, v })));

describe('the derivative along a direction', () => {
  it.each(cases)('is the gradient times the direction: $v at $x', ({ x, v }) => {
    const truth = gradientOfSmooth(x).reduce((total, slope, i) => total + slope * (v[i] ?? NaN), 0);
    const size = Math.max(...v.map(Math.abs));
    // Rounding error u·|f|/h with h = 2⁻¹⁷ is 1.5e-11·|f|; the truncation (h²/6)·f''' = 1e-11·f''' of the row counts too.
    const tolerance = 1e-8 * size * Math.max(1, Math.abs(truth));
    expect(Math.abs(directionalDerivative(smooth, array(x), array(v)) - truth)).toBeLessThan(tolerance);
  });

  it('along an axis is the element of the gradient', () => {
    const x = array([0.5, -1.25, 0.75]);
    const options = { delta: 2 ** -17 };
    const gradient = jacobian(smooth, x, options);
    for (const [i, v] of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ].entries()) {
      expect(directionalDerivative(smooth, x, array(v), options)).toBe(gradient.get(i));
    }
  });

  it('doubles with the direction, bit for bit', () => {
    const x = array([0.5, -1.25, 0.75]);
    const once = directionalDerivative(smooth, x, array([0.3, -0.7, 0.1]));
    expect(directionalDerivative(smooth, x, array([0.6, -1.4, 0.2]))).toBe(2 * once);
    expect(directionalDerivative(smooth, x, array([-0.3, 0.7, -0.1]))).toBe(-once);
  });

  it('has an error of second order in the step', () => {
    const x = [0.5, -1.25, 0.75];
    const truth = gradientOfSmooth(x).reduce((total, slope) => total + slope, 0);
    const errorWith = (delta: number): number =>
      directionalDerivative(smooth, array(x), array([1, 1, 1]), { delta }) - truth;
    expect(Math.abs(Math.log2(errorWith(2 ** -4) / errorWith(2 ** -5)) - 2)).toBeLessThan(0.1);
  });

  it.each([1, 2, 50])('calls f twice for %d elements', (n) => {
    const f = counted((x: NDArray) => sum(x));
    expect(
      directionalDerivative(f, zeros([n]), array(Array.from({ length: n }, () => 1)), { delta: 0.5 }),
    ).toBe(n);
    expect(f.calls()).toBe(2);
  });

  it('moves the element that goes furthest by delta', () => {
    const seen: unknown[] = [];
    directionalDerivative(
      (x) => {
        seen.push(x.toNested());
        return 0;
      },
      array([3, 2]),
      array([4, -1]),
      { delta: 0.5 },
    );
    expect(seen).toEqual([
      [3.5, 1.875],
      [2.5, 2.125],
    ]);
  });

  it('along 0 is 0', () => {
    expect(directionalDerivative(smooth, array([1, 2, 3]), zeros([3]))).toBe(0);
  });

  it('survives directions at the ends of the range', () => {
    const f = (x: NDArray): number => 3 * x.get(0) + x.get(1);
    for (const size of [5e-324, 2 ** -1000, 2 ** 1000]) {
      expect(directionalDerivative(f, array([1, 1]), array([size, 0]), { delta: 0.5 })).toBe(3 * size);
    }
  });

  it('leaves x and v alone, and takes integers as float64', () => {
    const x = array([[1, 2]], 'int64');
    const v = array([[1, 1]], 'int32');
    const f = (at: NDArray): number => {
      const value = at.get(0, 0) * at.get(0, 1);
      at.set([0, 0], 1e9);
      return value;
    };
    expect(directionalDerivative(f, x, v, { delta: 0.5 })).toBe(3);
    expect([x.toNested(), v.toNested()]).toEqual([[[1, 2]], [[1, 1]]]);
  });

  it('carries NaN from f', () => {
    expect(directionalDerivative(() => NaN, array([1]), array([1]))).toBeNaN();
  });

  it.each([
    [
      'shapes that differ',
      array([1, 2]),
      array([[1, 2]]),
      RangeError,
      'directionalDerivative requires v to have the shape of x, (2,); got (1, 2)',
    ],
    [
      'an infinite direction',
      array([1, 2]),
      array([1, Infinity]),
      RangeError,
      'directionalDerivative requires a finite v; it holds Infinity',
    ],
    [
      'NaN in the direction',
      array([1, 2]),
      array([NaN, 1]),
      RangeError,
      'directionalDerivative requires a finite v; it holds NaN',
    ],
    [
      'NaN in x',
      array([1, NaN]),
      array([1, 1]),
      RangeError,
      'directionalDerivative requires a finite x; got NaN',
    ],
    [
      'an empty x',
      zeros([0]),
      zeros([0]),
      RangeError,
      'directionalDerivative requires x to have elements; got shape (0,)',
    ],
    [
      'a list for v',
      array([1]),
      [1] as unknown as NDArray,
      TypeError,
      'directionalDerivative requires v to be an array; got the list [1]: make one with array()',
    ],
  ])('refuses %s', (_, x, v, kind, message) => {
    expect(() => directionalDerivative((at) => sum(at), x, v)).toThrow(new kind(message));
  });
});
