import {
  array,
  backwardDifference,
  centralDifference,
  exp,
  forwardDifference,
  secondDerivative,
} from 'derivative';
import { describe, expect, it } from 'vitest';

const slopes = { forwardDifference, backwardDifference, centralDifference, secondDerivative };
const each = Object.entries(slopes);

describe('the formulas written out', () => {
  // Closed forms of the formula itself, for x³ at 2 with h = 1/2; every number is a short binary fraction.
  it.each([
    ['forwardDifference', 15.25],
    ['backwardDifference', 9.25],
    ['centralDifference', 12.25],
    ['secondDerivative', 12],
  ] as const)('%s of x³ at 2 with a step of 1/2', (name, expected) => {
    expect(slopes[name]((x) => x * x * x, 2, { delta: 0.5 })).toBe(expected);
  });

  it.each([
    // Truncation (h/2)·e at the default step 2⁻²⁶ is 2e-8, rounding about as much.
    ['forwardDifference', 1e-7],
    ['backwardDifference', 1e-7],
    // Truncation (h²/6)·e at 2⁻¹⁷ is 2.6e-11, rounding 3e-11.
    ['centralDifference', 2e-10],
    // Truncation (h²/12)·e at 2⁻¹³ is 3.4e-9, rounding 4u·e/h² = 8e-8.
    ['secondDerivative', 1e-7],
  ] as const)('%s of eˣ at 1 is e within what its docstring says', (name, tolerance) => {
    expect(Math.abs(slopes[name](exp, 1) - Math.E)).toBeLessThan(tolerance);
  });

  it.each([
    ['forwardDifference', 1, Math.E / 2],
    ['backwardDifference', 1, -Math.E / 2],
    ['centralDifference', 2, Math.E / 6],
    ['secondDerivative', 2, Math.E / 12],
  ] as const)(
    '%s errs by the constant and the power of the step in its docstring',
    (name, power, constant) => {
      for (const delta of [2 ** -6, 2 ** -7, 2 ** -8]) {
        const error = slopes[name](exp, 1, { delta }) - Math.E;
        // The next term of the series is smaller by a factor h.
        expect(Math.abs(error / delta ** power / constant - 1)).toBeLessThan(delta);
      }
    },
  );

  it.each([
    ['forwardDifference', [3, 3.5]],
    ['backwardDifference', [2.5, 3]],
    ['centralDifference', [2.5, 3.5]],
    ['secondDerivative', [2.5, 3, 3.5]],
  ] as const)('%s calls f at these points and nowhere else', (name, expected) => {
    const points: number[] = [];
    slopes[name](
      (x) => {
        points.push(x);
        return x;
      },
      3,
      { delta: 0.5 },
    );
    expect(points.sort()).toEqual(expected);
  });

  it.each(each)('%s divides by the step that float64 made of the one asked for', (_, slope) => {
    // At 2⁴⁰ a step of 1.7e-4 becomes 2⁻¹² = 2.4e-4.
    const x = 2 ** 40 + 0.5;
    const expected = slope === secondDerivative ? 0 : 4;
    expect(slope((t) => 4 * t, x, { delta: 1.7e-4 })).toBe(expected);
  });

  it.each(each)('%s carries NaN from f', (_, slope) => {
    expect(slope(() => NaN, 1)).toBeNaN();
  });

  // Closed forms of the formulas: ∞ − ∞ is NaN, ∞ − 0 is ∞.
  it.each([
    ['forwardDifference', NaN],
    ['backwardDifference', Infinity],
    ['centralDifference', Infinity],
    ['secondDerivative', NaN],
  ] as const)('%s carries ∞ from f', (name, expected) => {
    expect(slopes[name]((x) => (x < 1 ? 0 : Infinity), 1)).toBe(expected);
  });

  it.each(each)('%s takes an array of size 1 for a number', (_, slope) => {
    expect(slope((x) => array([x * x]), 2, { delta: 0.5 })).toBe(slope((x) => x * x, 2, { delta: 0.5 }));
  });

  it.each(each)('%s refuses a function that returns no number', (_, slope) => {
    expect(() => slope(() => array([1, 2]), 2)).toThrow(TypeError);
    expect(() => slope((() => undefined) as unknown as () => number, 2)).toThrow(
      /it returned undefined: does it lack a return\?/,
    );
  });
});
