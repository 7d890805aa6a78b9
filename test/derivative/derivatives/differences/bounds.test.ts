import type { Bounds } from 'derivative';
import { differences, log, sqrt } from 'derivative';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';

describe('near a bound', () => {
  it.each([
    { x: 1, bounds: [0, 2], scheme: 'central', step: 0.25, why: 'far from both' },
    { x: 0.25, bounds: [0, 2], scheme: 'central', step: 0.25, why: 'the outermost point is on the bound' },
    { x: 0.125, bounds: [0, 2], scheme: 'forward', step: 0.25, why: 'too near to the low bound' },
    { x: 0, bounds: [0, 2], scheme: 'forward', step: 0.25, why: 'on the low bound' },
    { x: 2, bounds: [0, 2], scheme: 'backward', step: 0.25, why: 'on the high bound' },
    { x: 0, bounds: [0, Infinity], scheme: 'forward', step: 0.25, why: 'no high bound' },
    { x: 0, bounds: [-Infinity, 0], scheme: 'backward', step: 0.25, why: 'no low bound' },
    { x: 0, bounds: [0, 0.25], scheme: 'forward', step: 0.125, why: 'no room for two steps of 1/4' },
    { x: 0.125, bounds: [0, 0.375], scheme: 'forward', step: 0.125, why: 'more room to the right' },
  ] as const)(
    'the formula is $scheme with step $step at $x in $bounds: $why',
    ({ x, bounds, scheme, step }) => {
      expect(differences((t) => t * t, x, { delta: 0.25, bounds })).toMatchObject({
        value: 2 * x,
        scheme,
        step,
      });
    },
  );

  it.each([
    ['forward', 2, 'backward'],
    ['backward', 0, 'forward'],
  ] as const)('a %s formula turns round where its side has no room', (scheme, x, used) => {
    expect(differences((t) => t * t, x, { scheme, delta: 0.25, bounds: [0, 2] })).toMatchObject({
      value: 2 * x,
      scheme: used,
    });
  });

  it.each([
    // Closed forms; at the bound itself log has no derivative, a little beside it the formula must cope.
    { what: 'log', f: log, x: 1e-3, truth: 1e3, tolerance: 1e-3 },
    { what: 'sqrt', f: sqrt, x: 1e-3, truth: 0.5 / Math.sqrt(1e-3), tolerance: 1e-3 },
  ])('$what has its derivative close to 0', ({ f, x, truth, tolerance }) => {
    const { value } = differences(f, x, { bounds: [0, Infinity], delta: 2 ** -17 });
    expect(Math.abs(value / truth - 1)).toBeLessThan(tolerance);
  });

  it('f is never evaluated outside, whatever the formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 1e-3, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1e-3, max: 10, noNaN: true }),
        (formula, low, width, share, delta) => {
          const high = low + width;
          const x = Math.min(low + share * width, high);
          const { points } = differences((t) => t, x, { ...formula, delta, bounds: [low, high] });
          expect(Math.min(...points)).toBeGreaterThanOrEqual(low);
          expect(Math.max(...points)).toBeLessThanOrEqual(high);
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each(formulas)('polynomials stay exact: $scheme, $order, $accuracy', (formula) => {
    const { order, accuracy } = formula;
    const degree = order + accuracy - 1;
    let truth = 1;
    for (let i = 0; i < order; i++) truth *= degree - i;
    // At both bounds of [1, 3/2], with steps that must shrink.
    for (const x of [1, 1.5]) {
      const { value } = differences((t) => t ** degree, x, { ...formula, delta: 0.5, bounds: [1, 1.5] });
      expect(Math.abs(value / (truth * x ** (degree - order)) - 1)).toBeLessThan(1e-16 * 60 ** (order + 2));
    }
  });

  it.each<[number, Bounds, string]>([
    [
      1,
      [1, 1],
      'differences requires bounds [low, high] with low < high; got [1, 1], which leave no room for a step',
    ],
    [
      1,
      [2, 0],
      'differences requires bounds [low, high] with low < high; got [2, 0], which leave no room for a step',
    ],
    [
      1,
      [0, NaN],
      'differences requires bounds [low, high] with low < high; got [0, NaN], which leave no room for a step',
    ],
    [-1, [0, 2], 'differences requires x within its bounds [0, 2]; got -1'],
    [
      1,
      [1, 1 + 2 ** -52],
      'differences needs 3 distinct points around 1, but a step of 1.1102230246251565e-16 is too small for that',
    ],
  ])('x = %d in %j is refused', (x, bounds, message) => {
    expect(() => differences(log, x, { bounds })).toThrow(new RangeError(message));
  });

  it('of float64 itself the formula turns one-sided rather than reach ∞', () => {
    const x = Number.MAX_VALUE * (1 - 2 ** -20);
    expect(differences((t) => t / 2, x, { relative: 2 ** -20, accuracy: 4 })).toMatchObject({
      scheme: 'backward',
      value: 0.5,
    });
  });
});
