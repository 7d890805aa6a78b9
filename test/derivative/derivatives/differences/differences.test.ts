import type { DifferencesOptions } from 'derivative';
import {
  backwardDifference,
  centralDifference,
  cos,
  differences,
  exp,
  forwardDifference,
  log,
  secondDerivative,
  sin,
  stencilWeights,
} from 'derivative';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';

describe('differences', () => {
  it('have any accuracy: 400 values of a parabola give its slope', () => {
    const { value, calls } = differences((x) => x * x, 3, { accuracy: 400, delta: 2 ** -10 });
    expect(calls).toBe(400);
    expect(Math.abs(value - 6)).toBeLessThan(1e-9);
  });

  // Closed forms; the tolerance is relative, about 20 times the truncation and rounding error expected.
  it.each([
    { what: 'exp', f: exp, x: 1, options: {}, truth: Math.E, tolerance: 1e-10 },
    { what: 'exp', f: exp, x: 1, options: { accuracy: 4 }, truth: Math.E, tolerance: 1e-12 },
    { what: 'exp', f: exp, x: 1, options: { accuracy: 8 }, truth: Math.E, tolerance: 1e-13 },
    { what: 'sin', f: sin, x: 1, options: { order: 2 }, truth: -sin(1), tolerance: 1e-6 },
    { what: 'sin', f: sin, x: 1, options: { order: 3, accuracy: 6 }, truth: -cos(1), tolerance: 1e-9 },
    { what: 'sin', f: sin, x: 1, options: { order: 6, accuracy: 6 }, truth: -sin(1), tolerance: 1e-5 },
    { what: 'log', f: log, x: 2, options: { scheme: 'forward' }, truth: 0.5, tolerance: 1e-8 },
    { what: 'log', f: log, x: 2, options: { scheme: 'backward', accuracy: 4 }, truth: 0.5, tolerance: 1e-10 },
    { what: 'log', f: log, x: 1000, options: {}, truth: 1e-3, tolerance: 1e-9 },
  ] as const)('of $what at $x with $options', ({ f, x, options, truth, tolerance }) => {
    expect(Math.abs(differences(f, x, options).value / truth - 1)).toBeLessThan(tolerance);
  });

  it.each(formulas)(
    'are exact for polynomials of a degree below order + accuracy: $scheme, $order, $accuracy',
    (formula) => {
      const { order, accuracy } = formula;
      for (let degree = 0; degree < order + accuracy; degree++) {
        // (t − 1/2)^degree and all its values are short binary fractions: f is free of rounding errors.
        const { value } = differences((t) => (t - 0.5) ** degree, 1, { ...formula, delta: 0.25 });
        let truth = 1;
        for (let i = 0; i < order; i++) truth *= degree - i;
        for (let i = order; i < degree; i++) truth /= 2;
        // What remains is the rounding of the weights, in units of the largest term.
        expect(Math.abs(value - truth)).toBeLessThan(1e-12 * 4 ** order * 3 ** degree);
      }
    },
  );

  it.each(formulas)('of a constant are exactly 0: $scheme, $order, $accuracy', (formula) => {
    expect(differences(() => 0.1, 0.3, formula).value).toBe(0);
  });

  it.each(formulas.filter(({ scheme, order }) => scheme === 'central' && order % 2 === 1))(
    'of an even function at 0 are exactly 0: derivative $order, accuracy $accuracy',
    (formula) => {
      expect(differences((x) => exp(x * x), 0, formula).value).toBe(0);
    },
  );

  it('agree bit for bit with the formulas written out', () => {
    for (const x of [0.1, 1, -7.3, 1e6]) {
      const one = { scheme: 'forward', accuracy: 1 } as const;
      expect(differences(sin, x, one).value).toBe(forwardDifference(sin, x));
      expect(differences(sin, x, { ...one, scheme: 'backward' }).value).toBe(backwardDifference(sin, x));
      expect(differences(sin, x).value).toBe(centralDifference(sin, x));
      const second = secondDerivative(sin, x);
      // Here the terms are added in another order.
      expect(Math.abs(differences(sin, x, { order: 2 }).value / second - 1)).toBeLessThan(1e-12);
    }
  });

  it('report all that the value was made of', () => {
    expect(differences((x) => x * x * x, 2, { order: 2, delta: 0.5 })).toEqual({
      value: 12,
      scheme: 'central',
      step: 0.5,
      nodes: [-1, 0, 1],
      points: [1.5, 2, 2.5],
      weights: [1, -2, 1],
      values: [3.375, 8, 15.625],
      calls: 3,
    });
  });

  it.each(formulas)('call f once for each node: $scheme, $order, $accuracy', (formula) => {
    const { scheme, order, accuracy } = formula;
    const called: number[] = [];
    const result = differences(
      (x) => {
        called.push(x);
        return x;
      },
      1,
      formula,
    );
    // Symmetry saves one call.
    expect(called).toHaveLength(order + accuracy - (scheme === 'central' ? 1 : 0));
    expect(called).toEqual(result.points);
    expect(result.calls).toBe(called.length);
  });

  it.each([
    ['forward', (x: number) => x < 1],
    ['backward', (x: number) => x > 1],
  ] as const)('do not look at the other side of x: %s', (scheme, isForbidden) => {
    const f = (x: number): number => (isForbidden(x) ? 1e9 : 2 * x);
    for (const accuracy of [1, 2, 3]) expect(differences(f, 1, { scheme, accuracy }).value).toBeCloseTo(2, 6);
    expect(Math.abs(differences(f, 1).value)).toBeGreaterThan(1e9);
  });

  it('use the weights of the points that float64 has', () => {
    // Just below 2, where the steps to the right are rounded and those to the left are not.
    const x = 2 - 2 ** -52;
    const { value, points, nodes, step } = differences((t) => t, x, { accuracy: 4, delta: 2 ** -20 });
    const plain = stencilWeights(nodes, 1).weights;
    const plainValue = plain.reduce((sum, weight, i) => sum + weight * ((points[i] ?? NaN) - x), 0) / step;
    expect(Math.abs(plainValue - 1)).toBeGreaterThan(1e-11);
    expect(Math.abs(value - 1)).toBeLessThan(1e-15);
  });

  it('have the plain weights where no point was rounded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formulas), fc.integer({ min: -1000, max: 1000 }), (formula, n) => {
        const { nodes, weights } = differences((t) => t, n / 16, { ...formula, delta: 1 / 64 });
        expect(weights).toEqual(stencilWeights(nodes, formula.order).weights);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([
    ['NaN', NaN],
    ['∞', Infinity],
  ])('carry %s from f, never throw', (_, value) => {
    expect(differences(() => value, 1).value).toBeNaN();
    expect(Number.isFinite(differences((x) => (x > 1 ? value : 0), 1).value)).toBe(false);
  });

  it('are linear in f', () => {
    const f = (x: number): number => 2 * sin(x) + 8 * exp(x);
    const parts = 2 * differences(sin, 0.4).value + 8 * differences(exp, 0.4).value;
    expect(Math.abs(differences(f, 0.4).value / parts - 1)).toBeLessThan(1e-9);
  });

  it.each<[DifferencesOptions, string]>([
    [{ order: 0 }, 'differences requires order to be a whole number from 1 up; got 0'],
    [{ order: 1.5 }, 'differences requires order to be a whole number from 1 up; got 1.5'],
    [{ accuracy: 0 }, 'differences requires accuracy to be a whole number from 1 up; got 0'],
    [
      { accuracy: 3 },
      'differences requires an even accuracy for central differences, whose errors fall with even powers of the step; got 3',
    ],
    [
      { scheme: 'sideways' as 'central' },
      'differences knows the schemes forward, backward and central; got "sideways"',
    ],
  ])('refuse %j', (options, message) => {
    expect(() => differences(exp, 1, options)).toThrow(new RangeError(message));
  });

  it('refuse a step with which two points fall together', () => {
    const x = 2 - 2 ** -52;
    expect(() => differences(exp, x, { accuracy: 4, delta: 2 ** -52 })).toThrow(
      new RangeError(
        'differences needs 4 distinct points around 1.9999999999999998, but a step of 2.220446049250313e-16 is too small for that',
      ),
    );
  });
});
