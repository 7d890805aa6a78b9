import { centralDifference, exp, forwardDifference, richardson, secondDerivative, sin } from 'derivative';
import { describe, expect, it } from 'vitest';

describe('Richardson extrapolation', () => {
  it('leaves nothing of an error that consists of the powers it cancels', () => {
    // 7 + 3h² − 5h⁴ + h⁶; steps and combinations are short binary fractions but for the divisors 3, 15, 63.
    const { value, rows } = richardson((h) => 7 + 3 * h ** 2 - 5 * h ** 4 + h ** 6, { step: 1, levels: 4 });
    expect(Math.abs(value - 7)).toBeLessThan(1e-14);
    expect(rows.map(({ step }) => step)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(rows.map(({ estimates }) => estimates.length)).toEqual([1, 2, 3, 4]);
    expect(rows[0]?.estimates).toEqual([6]);
  });

  it('has in each column one power less: the table of 1 + h² + h⁴ by hand', () => {
    const { rows, value, change } = richardson((h) => 1 + h ** 2 + h ** 4, { step: 2, levels: 2 });
    // (4·3 − 21)/3 = −3
    expect(rows.map(({ estimates }) => estimates)).toEqual([[21], [3, -3]]);
    expect(value).toBe(-3);
    expect(change).toBe(24);
  });

  it.each([
    // Closed forms: e, e, −sin 1; the tolerance is some 20 units in the last place over the smallest step.
    {
      what: 'central',
      estimate: (h: number) => centralDifference(exp, 1, { delta: h }),
      options: {},
      truth: Math.E,
      tolerance: 1e-12,
    },
    {
      what: 'forward',
      estimate: (h: number) => forwardDifference(exp, 1, { delta: h }),
      options: { order: 1, levels: 7 },
      truth: Math.E,
      tolerance: 1e-11,
    },
    {
      what: 'second',
      estimate: (h: number) => secondDerivative(sin, 1, { delta: h }),
      options: {},
      truth: -Math.sin(1),
      tolerance: 1e-11,
    },
    {
      what: 'central',
      estimate: (h: number) => centralDifference(exp, 1, { delta: h }),
      options: { ratio: 3, step: 0.5, levels: 4 },
      truth: Math.E,
      tolerance: 1e-10,
    },
  ])(
    'brings the $what difference with $options to the digits of float64',
    ({ estimate, options, truth, tolerance }) => {
      const { value, change, rows } = richardson(estimate, options);
      expect(Math.abs(value - truth)).toBeLessThan(tolerance);
      expect(change).toBeGreaterThan(Math.abs(value - truth));
      expect(change).toBeLessThan(1e-7);
      const bare = rows.at(-1)?.estimates[0] ?? NaN;
      expect(Math.abs(bare - truth)).toBeGreaterThan(1e5 * tolerance);
    },
  );

  it('gains two powers of the step with each column for central differences', () => {
    const errors = (step: number): number[] =>
      (
        richardson((h) => centralDifference(exp, 0, { delta: h }), { step, levels: 3 }).rows[2]?.estimates ??
        []
      ).map((estimate) => estimate - 1);
    const [coarse, fine] = [errors(1), errors(0.5)];
    const orders = coarse.map((error, j) => Math.log2(error / (fine[j] ?? NaN)));
    for (const [j, order] of orders.entries()) expect(Math.abs(order - (2 + 2 * j))).toBeLessThan(0.1);
  });

  it.each([
    { order: 1, estimate: (h: number) => forwardDifference(exp, 0, { delta: h }) },
    { order: 2, estimate: (h: number) => centralDifference(exp, 0, { delta: h }) },
    { order: 0.5, estimate: (h: number) => 3 + Math.sqrt(h) },
  ])('observes the order $order of the bare estimate, whatever order was given', ({ order, estimate }) => {
    const { rows } = richardson(estimate, { step: 2 ** -8, levels: 4 });
    expect(rows.map(({ observedOrder }) => Number.isNaN(observedOrder))).toEqual([true, true, false, false]);
    expect(Math.abs((rows.at(-1)?.observedOrder ?? NaN) - order)).toBeLessThan(0.01);
  });

  it('cancels fractional powers when told so', () => {
    const { value } = richardson((h) => 3 + Math.sqrt(h) - h, { order: 0.5, increment: 0.5, levels: 3 });
    expect(Math.abs(value - 3)).toBeLessThan(1e-14);
  });

  it('calls the estimate once a level, with falling steps', () => {
    const steps: number[] = [];
    richardson(
      (h) => {
        steps.push(h);
        return h;
      },
      { step: 1, levels: 4, ratio: 4 },
    );
    expect(steps).toEqual([1, 0.25, 0.0625, 0.015625]);
  });

  it('with one level is the estimate itself, with no neighbour to differ from', () => {
    expect(richardson(() => 5, { levels: 1 })).toEqual({
      value: 5,
      change: NaN,
      rows: [{ step: 0.125, estimates: [5], observedOrder: NaN }],
    });
  });

  it('carries NaN', () => {
    const { value, change } = richardson((h) => (h < 0.1 ? NaN : 1));
    expect([value, change]).toEqual([NaN, NaN]);
  });

  it.each([
    [{ step: 0 }, 'richardson requires step to be finite and above 0; got 0'],
    [{ step: Infinity }, 'richardson requires step to be finite and above 0; got Infinity'],
    [{ order: 0 }, 'richardson requires order to be finite and above 0; got 0'],
    [{ increment: -1 }, 'richardson requires increment to be finite and above 0; got -1'],
    [{ ratio: 1 }, 'richardson requires ratio to be finite and above 1; got 1'],
    [{ levels: 0 }, 'richardson requires levels to be finite and above 0; got 0'],
    [{ levels: 2.5 }, 'richardson requires levels to be a whole number; got 2.5'],
  ])('refuses %j', (options, message) => {
    expect(() => richardson(() => 1, options)).toThrow(new RangeError(message));
  });
});
