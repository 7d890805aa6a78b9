import type { JacobianOptions } from 'derivative';
import {
  NDArray,
  array,
  centralDifference,
  cos,
  exp,
  jacobian,
  log,
  numericalDerivative,
  sin,
  sum,
  zeros,
} from 'derivative';
import { describe, expect, it } from 'vitest';
import { counted } from '../../counted.ts';
import { gradientOfSmooth, orders, permuted, smooth, somePoints } from './fixtures.ts';

const polar = ([r = NaN, angle = NaN]: Iterable<number>): number[] => [r * cos(angle), r * sin(angle)];

describe('the Jacobian', () => {
  it.each([
    { r: 2, angle: 0.5 },
    { r: 1e6, angle: -3 },
    { r: 1e-3, angle: 100 },
  ])('of polar coordinates at r = $r, angle = $angle is the closed form', ({ r, angle }) => {
    const J = jacobian(polar, array([r, angle]));
    const truth = [
      [cos(angle), -r * sin(angle)],
      [sin(angle), r * cos(angle)],
    ];
    expect(J.shape).toEqual([2, 2]);
    for (const [i, row] of truth.entries()) {
      for (const [j, entry] of row.entries()) {
        // Rounding error u·r/h and truncation (h²/6)·r, with the steps 2⁻¹⁷·max(1, |x|).
        expect(Math.abs(J.get(i, j) - entry)).toBeLessThan(
          3e-7 * Math.max(1, j * r) * Math.max(1, 1e-3 * Math.abs(angle)),
        );
      }
    }
  });

  it.each(somePoints)('of one number is the gradient, at (%d, %d, %d)', (...x) => {
    const gradient = jacobian(smooth, array(x));
    expect(gradient.shape).toEqual([3]);
    for (const [i, truth] of gradientOfSmooth(x).entries()) {
      expect(Math.abs(gradient.get(i) - truth)).toBeLessThan(1e-8 * Math.max(1, Math.abs(truth)));
    }
  });

  it('holds, element by element, the central differences', () => {
    const x = array([0.3, 1.7]);
    const J = jacobian(polar, x);
    expect(J.get(1, 0)).toBe(centralDifference((r) => r * sin(1.7), 0.3));
    expect(J.get(0, 1)).toBe(centralDifference((angle) => 0.3 * cos(angle), 1.7));
  });

  it('agrees with the notebook to its truncation error', () => {
    const x = array([0.5, -1.25, 0.75]);
    const notebook = numericalDerivative(smooth, x);
    const gradient = jacobian(smooth, x);
    for (const i of [0, 1, 2]) expect(Math.abs(gradient.get(i) - notebook.get(i))).toBeLessThan(1e-8);
  });

  it.each(orders)(
    'of a function of the elements in the order %d, %d, %d has its columns in that order',
    (...order) => {
      const back = [0, 1, 2].map((i) => order.indexOf(i));
      const f = (x: NDArray): number[] => [smooth(x), sin(x.get(0) * x.get(2))];
      const x = array([0.5, -1.25, 0.75]);
      const J = jacobian(f, x);
      const permutedJ = jacobian((y) => f(permuted(y, back)), permuted(x, order));
      for (const row of [0, 1]) {
        expect([...permutedJ.slice(row)]).toEqual(order.map((i) => J.get(row, i)));
      }
    },
  );
});

describe('the shape of the Jacobian', () => {
  it.each([
    { from: '(n,) to a list', f: (x: NDArray) => [x.get(0), 1, 2], x: array([1, 2]), shape: [3, 2] },
    { from: '(n,) to an array', f: (x: NDArray) => exp(x), x: array([1, 2]), shape: [2, 2] },
    { from: '(n,) to a number', f: (x: NDArray) => sum(x), x: array([1, 2]), shape: [2] },
    { from: '(n,) to a list of one', f: (x: NDArray) => [sum(x)], x: array([1, 2]), shape: [1, 2] },
    { from: '(m, n) to itself', f: (x: NDArray) => x, x: zeros([2, 3]), shape: [2, 3, 2, 3] },
    { from: '(m, n) to rows', f: (x: NDArray) => [[sum(x)], [1]], x: zeros([2, 3]), shape: [2, 1, 2, 3] },
    { from: '() to a list', f: (x: NDArray) => [x.get(), 1], x: array(3), shape: [2] },
    { from: '(n,) to nothing', f: () => [], x: array([1, 2]), shape: [0, 2] },
  ])('from $from is that of f(x) followed by that of x', ({ f, x, shape }) => {
    const J = jacobian(f, x);
    expect(J.shape).toEqual(shape);
    expect(J.dtype).toBe('float64');
  });

  it('puts ∂f[i]/∂x[j, k] at [i, j, k], also for a transposed x', () => {
    const x = array([
      [1, 2, 3],
      [4, 5, 6],
    ]).T;
    const J = jacobian((at) => [at.get(0, 1) * at.get(2, 0), at.get(1, 1)], x);
    expect(J.toNested()).toEqual([
      [
        [0, 3],
        [0, 0],
        [4, 0],
      ],
      [
        [0, 0],
        [0, 1],
        [0, 0],
      ],
    ]);
  });
});

describe('the calls of f', () => {
  it.each<[number, JacobianOptions, number]>([
    [1, {}, 2],
    [5, {}, 10],
    [5, { accuracy: 4 }, 20],
    [5, { scheme: 'forward', accuracy: 1 }, 6],
    [5, { scheme: 'backward', accuracy: 1 }, 6],
    [5, { scheme: 'forward' }, 11],
    // At the bound each element is differentiated from f(x) and two more points.
    [5, { bounds: [0, Infinity] }, 11],
  ])('for %d elements with %j are %d', (n, options, expected) => {
    const f = counted((x: NDArray) => exp(x));
    jacobian(f, zeros([n]), options);
    expect(f.calls()).toBe(expected);
  });

  it('never leave the bounds', () => {
    const f = (x: NDArray): NDArray => {
      for (const value of x) expect(value).toBeGreaterThanOrEqual(0);
      return log(x);
    };
    const J = jacobian(f, array([1e-4, 1]), { bounds: [0, Infinity], delta: 2 ** -16 });
    expect(Math.abs(J.get(0, 0) / 1e4 - 1)).toBeLessThan(0.05);
    expect(Math.abs(J.get(1, 1) - 1)).toBeLessThan(1e-9);
    expect(J.get(0, 1)).toBe(0);
  });
});

describe('x and f', () => {
  it('x is only read, also when f throws', () => {
    const x = array([1, 2]);
    expect(() =>
      jacobian(() => {
        throw new Error('f fails');
      }, x),
    ).toThrow('f fails');
    jacobian(polar, x);
    expect(x.toNested()).toEqual([1, 2]);
  });

  it('x may be read-only', () => {
    const readOnly = new NDArray(Float64Array.of(1, 2), [2], { writeable: false });
    expect(jacobian((at) => at, readOnly).toNested()).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('f may write to its argument and keep it', () => {
    const kept: NDArray[] = [];
    const f = (x: NDArray): number[] => {
      kept.push(x);
      const result = [x.get(0) * x.get(1)];
      x.set(0, 1e9);
      return result;
    };
    expect(jacobian(f, array([3, 2]), { delta: 0.5 }).toNested()).toEqual([[2, 3]]);
    expect(new Set(kept).size).toBe(4);
  });

  it('f may look at the x it closes over', () => {
    const x = array([3, 2]);
    // The notebook nudges x itself, where this f sees no change.
    const f = (at: NDArray): number => (at.get(0) - x.get(0)) * 5;
    expect(jacobian(f, x, { delta: 0.5 }).toNested()).toEqual([5, 0]);
    expect(numericalDerivative(f, x).toNested()).toEqual([0, 0]);
  });

  it('f may return the same memory each time', () => {
    const output = zeros([1]);
    const f = (x: NDArray): NDArray => {
      output.set(0, x.get(0) * x.get(0));
      return output;
    };
    expect(jacobian(f, array([3]), { delta: 0.5 }).toNested()).toEqual([[6]]);
  });

  it.each(['int64', 'int32', 'float32', 'bool'] as const)('an x of %s is taken as float64', (dtype) => {
    const J = jacobian(
      (x) => {
        expect(x.dtype).toBe('float64');
        return [x.get(0) * x.get(1)];
      },
      array([1, 1], dtype),
    );
    expect(J.toNested()).toEqual([[1, 1]]);
  });

  it('NaN from f reaches only the elements it enters', () => {
    const J = jacobian(([x = NaN, y = NaN]: Iterable<number>) => [x, y < 1 ? NaN : y, x + y], array([1, 1]), {
      delta: 0.5,
    });
    expect(J.toNested()).toEqual([
      [1, 0],
      [0, NaN],
      [1, 1],
    ]);
  });
});

describe('jacobian refuses', () => {
  const identity = (x: NDArray): NDArray => x;

  it.each([
    [
      'a list for x',
      () => jacobian(identity, [1, 2] as unknown as NDArray),
      TypeError,
      'jacobian requires x to be an array; got the list [1, 2]: make one with array()',
    ],
    [
      'an empty x',
      () => jacobian(identity, zeros([0, 3])),
      RangeError,
      'jacobian requires x to have elements; got shape (0, 3)',
    ],
    [
      'NaN in x',
      () => jacobian(identity, array([1, NaN])),
      RangeError,
      'jacobian requires a finite x; got NaN',
    ],
    [
      'a delta of 0',
      () => jacobian(identity, array([1]), { delta: 0 }),
      RangeError,
      'jacobian requires a finite, positive delta; got 0',
    ],
    [
      'x out of bounds',
      () => jacobian(identity, array([1, -1]), { bounds: [0, 2] }),
      RangeError,
      'jacobian requires x within its bounds [0, 2]; got -1',
    ],
    [
      'a forgotten return',
      () => jacobian((() => undefined) as unknown as () => number, array([1])),
      TypeError,
      'the function of jacobian must return an array, a list of numbers or a number; it returned undefined: does it lack a return?',
    ],
    [
      'a string',
      () => jacobian((() => '1') as unknown as () => number, array([1])),
      TypeError,
      'the function of jacobian must return an array, a list of numbers or a number; it returned "1"',
    ],
    [
      'another shape than before',
      () => jacobian((x) => (x.get(0) < 1 ? [1] : [1, 2]), array([1])),
      TypeError,
      'the function of jacobian must return the same shape at each call; it returned (2,) after (1,)',
    ],
  ])('%s', (_, call, kind, message) => {
    expect(call).toThrow(new kind(message));
  });
});
