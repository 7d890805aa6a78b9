import type { NDArray } from 'derivative';
import { array, hessian, mixedDerivative, sum, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { counted } from '../../counted.ts';
import { hessianOfSmooth, orders, permuted, smooth, somePoints } from './fixtures.ts';

/** 2x² + 3xy + 4yz − z²: all its differences with a step of 1/2 are exact. */
const quadratic = ([x = NaN, y = NaN, z = NaN]: Iterable<number>): number =>
  2 * x * x + 3 * x * y + 4 * y * z - z * z;
const hessianOfQuadratic = [
  [4, 3, 0],
  [3, 0, 4],
  [0, 4, -2],
];

describe('the Hessian', () => {
  it('of a quadratic is exact', () => {
    expect(hessian(quadratic, array([1, 2, 3]), { delta: 0.5 }).toNested()).toEqual(hessianOfQuadratic);
  });

  it.each(somePoints)('is the closed form at (%d, %d, %d)', (...x) => {
    const H = hessian(smooth, array(x));
    for (const [i, row] of hessianOfSmooth(x).entries()) {
      for (const [j, truth] of row.entries()) {
        // Rounding error 4u·|f|/h² = 3e-8·|f| with h = 2⁻¹³, and truncation h²/6 = 2e-9 times a fourth derivative.
        expect(Math.abs(H.get(i, j) - truth)).toBeLessThan(
          1e-7 * Math.max(1, Math.abs(smooth(x)), Math.abs(truth)),
        );
      }
    }
  });

  it.each(somePoints)('is symmetric bit for bit at (%d, %d, %d)', (...x) => {
    const H = hessian(smooth, array(x));
    expect(H.toNested()).toEqual(H.T.toNested());
  });

  it('has an error of second order in the step', () => {
    const x = [0.5, -1.25, 0.75];
    const truth = hessianOfSmooth(x);
    const errorAt = (delta: number, i: number, j: number): number =>
      hessian(smooth, array(x), { delta }).get(i, j) - (truth[i]?.[j] ?? NaN);
    for (const i of [0, 1, 2]) {
      for (const j of [0, 1, 2]) {
        const order = Math.log2(errorAt(2 ** -4, i, j) / errorAt(2 ** -5, i, j));
        expect(Math.abs(order - 2)).toBeLessThan(0.1);
      }
    }
  });

  it.each(orders)(
    'of a function of the elements in the order %d, %d, %d has rows and columns in that order',
    (...order) => {
      const back = [0, 1, 2].map((i) => order.indexOf(i));
      const x = array([0.5, -1.25, 0.75]);
      const H = hessian(smooth, x);
      const permutedH = hessian((y) => smooth(permuted(y, back)), permuted(x, order));
      for (const [i, from] of order.entries()) {
        expect(permutedH.get(i, i)).toBe(H.get(from, from));
        // The four values of a mixed derivative are subtracted in another order: a few units of 2u·|f|/h².
        for (const [j, to] of order.entries()) {
          expect(Math.abs(permutedH.get(i, j) - H.get(from, to))).toBeLessThan(1e-8);
        }
      }
    },
  );

  it('has the shape of x twice over', () => {
    const H = hessian((x) => x.get(0, 1) * x.get(1, 2), zeros([2, 3]));
    expect(H.shape).toEqual([2, 3, 2, 3]);
    expect(H.get(0, 1, 1, 2)).toBe(1);
    expect(H.get(1, 2, 0, 1)).toBe(1);
    expect(sum(H)).toBe(2);
    expect(hessian((x) => x.get() * x.get(), array(3), { delta: 0.5 }).toNested()).toBe(2);
  });

  it.each([1, 2, 3, 6])('of %d elements calls f 2n² + 1 times', (n) => {
    const f = counted((x: NDArray) => sum(x));
    hessian(f, zeros([n]));
    expect(f.calls()).toBe(2 * n * n + 1);
  });

  it('stays within bounds, with the same order of accuracy', () => {
    const outside = ([x = NaN, y = NaN]: Iterable<number>): number => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      return x * x * x + 3 * x * y - 2 * y * y;
    };
    const H = hessian(outside, array([0, 0.25]), { delta: 0.5, bounds: [0, Infinity] });
    expect(H.toNested()).toEqual([
      [0, 3],
      [3, -4],
    ]);
  });

  it('leaves x alone, also when f writes to its argument or throws', () => {
    const x = array([3, 2], 'int64');
    const f = (at: NDArray): number => {
      const value = at.get(0) * at.get(1);
      at.set(0, 1e9);
      return value;
    };
    expect(hessian(f, x, { delta: 0.5 }).toNested()).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(() => hessian(() => JSON.parse('{') as number, x)).toThrow(SyntaxError);
    expect(x.toNested()).toEqual([3, 2]);
  });

  it('carries NaN from f into the elements it enters only', () => {
    const f = ([x = NaN, y = NaN]: Iterable<number>): number => (y > 2 ? NaN : x * x + y);
    expect(hessian(f, array([1, 2]), { delta: 0.5 }).toNested()).toEqual([
      [2, NaN],
      [NaN, NaN],
    ]);
  });

  it.each([
    [
      'an empty x',
      () => hessian(quadratic, zeros([0])),
      RangeError,
      'hessian requires x to have elements; got shape (0,)',
    ],
    [
      'NaN in x',
      () => hessian(quadratic, array([1, NaN, 2])),
      RangeError,
      'hessian requires a finite x; got NaN',
    ],
    [
      'bounds without room',
      () => hessian(quadratic, array([1, 1, 1]), { bounds: [1, 1] }),
      RangeError,
      'hessian requires bounds [low, high] with low < high; got [1, 1], which leave no room for a step',
    ],
    [
      'an f that returns an array',
      () => hessian((x) => x, array([1, 2])),
      TypeError,
      'the function to differentiate must return one number; it returned an array of shape (2,): reduce it with sum(…), or take an element with get(…)',
    ],
  ])('refuses %s', (_, call, kind, message) => {
    expect(call).toThrow(new kind(message));
  });
});

describe('the mixed derivative', () => {
  it.each(somePoints)('is the element of the Hessian at (%d, %d, %d), bit for bit', (...x) => {
    const H = hessian(smooth, array(x));
    for (const i of [0, 1, 2]) {
      for (const j of [0, 1, 2].slice(i)) expect(mixedDerivative(smooth, array(x), i, j)).toBe(H.get(i, j));
    }
  });

  it.each([
    [0, 1, 4],
    [1, 0, 4],
    [2, 2, 3],
  ])('with respect to elements %d and %d calls f %d times', (i, j, expected) => {
    const f = counted(quadratic);
    expect(mixedDerivative(f, array([1, 2, 3]), i, j, { delta: 0.5 })).toBe(hessianOfQuadratic[i]?.[j]);
    expect(f.calls()).toBe(expected);
  });

  it('takes the indices of an array of any shape, also from the end', () => {
    const f = (x: NDArray): number => x.get(0, 1) * x.get(1, 2);
    const options = { delta: 0.5 };
    expect(mixedDerivative(f, zeros([2, 3]), [0, 1], [1, 2], options)).toBe(1);
    expect(mixedDerivative(f, zeros([2, 3]), [0, -2], [-1, -1], options)).toBe(1);
    expect(mixedDerivative(f, zeros([2, 3]).T.copy().T, [0, 1], [1, 1], options)).toBe(0);
    expect(() => mixedDerivative(f, zeros([2, 3]), [0, 3], [0, 0])).toThrow(
      new RangeError('index 3 is out of bounds for axis 1 with size 3'),
    );
  });
});
