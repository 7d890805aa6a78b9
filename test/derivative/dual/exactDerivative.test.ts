import type { DualNumber, NDArray } from 'derivative';
import {
  abs, add, array, divide, exactDerivative, exp, floor, hypot, log, log10, log2, maximum, multiply, power, sin, sqrt, sum, zeros,
} from 'derivative'; // prettier-ignore
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

/** |actual − expected| in units of the last place of the expected value. */
function ulps(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / (Math.abs(expected) * Number.EPSILON);
}

describe('each rule of differentiation', () => {
  const cases = rules.flatMap(({ name, f, derivative, points }) =>
    points.map((x) => ({ name, x, f, expected: derivative(x) })),
  );

  // A few roundings on either side; sin(x + π/2) also rounds its argument.
  it.each(cases)('$name at $x is its closed form', ({ x, f, expected }) => {
    expect(ulps(exactDerivative(f, x), expected)).toBeLessThan(8);
  });

  it.each(rules)('$name of an array has it element by element', ({ f, points }) => {
    const gradient = exactDerivative((x) => sum(f(x)), array(points));
    expect(gradient.toNested()).toEqual(points.map((x) => exactDerivative(f, x)));
  });
});

describe('where there is no derivative', () => {
  it.each<[string, (x: DualNumber) => DualNumber, number]>([
    ['the kink of abs', (x) => abs(x), 0],
    ['the kink of relu', (x) => maximum(x, 0), 0],
    ['a tie of maximum', (x) => maximum(multiply(x, x), x), 1],
    ['a jump of floor', (x) => floor(x), 3],
    ['the tip of hypot', (x) => hypot(x, 0), 0],
    ['the logarithm of a negative number', (x) => log(x), -1],
    ['the square root of a negative number', (x) => sqrt(x), -1],
    ['the root of a square at 0', (x) => sqrt(multiply(x, x)), 0],
  ])('%s gives NaN', (_, f, x) => {
    expect(exactDerivative(f, x)).toBeNaN();
  });

  it.each<[string, (x: DualNumber) => DualNumber]>([
    ['sqrt', (x) => sqrt(x)],
    ['log', (x) => log(x)],
    ['log2', (x) => log2(x)],
    ['log10', (x) => log10(x)],
  ])('a vertical tangent of %s at 0 gives ∞, and at −0, which is the same place', (_, f) => {
    expect([exactDerivative(f, 0), exactDerivative(f, -0)]).toEqual([Infinity, Infinity]);
  });
});

describe('constants', () => {
  it('have none where they are no numbers', () => {
    expect(exactDerivative(() => NaN, 1)).toBeNaN();
    expect(exactDerivative(() => Infinity, array([1])).toNested()).toEqual([NaN]);
  });

  it('have the derivative 0', () => {
    expect(exactDerivative(() => 5, 1)).toBe(0);
    expect(exactDerivative(() => 5, array([1, 2])).toNested()).toEqual([0, 0]);
  });

  it('are not differentiated: xⁿ has a derivative where ln x does not exist', () => {
    expect(exactDerivative((x) => power(x, 3), -2)).toBe(12);
    expect(exactDerivative((x) => power(x, 1), 0)).toBe(1);
  });
});

describe('a gradient', () => {
  const weights = array([
    [1, 2],
    [3, 4],
  ]);

  it('has the shape of x, for views, too', () => {
    const gradient = exactDerivative((x) => sum(multiply(weights, x)), zeros([2, 2]).T);
    expect(gradient.toNested()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(exactDerivative((x) => sin(x), array(0)).toNested()).toBe(1);
    expect(exactDerivative((x) => sum(x), zeros([0])).shape).toEqual([0]);
  });

  it('of an integer array keeps its fractions', () => {
    const gradient = exactDerivative((x) => sum(divide(power(x, -1), 2)), array([1, 4], 'int64'));
    expect(gradient.toNested()).toEqual([-0.5, -0.03125]);
  });

  it('may be asked of a function of elements', () => {
    // The notebook's function of two variables: 2x + 3xy + y³.
    const f = (input: DualNumber<NDArray>): DualNumber => {
      const [x, y] = [input.get(0), input.get(1)];
      return sum([multiply(2, x), multiply(multiply(3, x), y), power(y, 3)]);
    };
    expect(exactDerivative(f, array([3, 2])).toNested()).toEqual([8, 21]);
  });

  it('leaves x as it was, and mixes numbers, arrays and dual numbers', () => {
    const x = array([1, 2]);
    // Σ (xᵢ + wᵢ)·x₀
    const w = array([10, 20]);
    const gradient = exactDerivative((z) => sum(multiply(add(z, w), z.get(0) as never)), x);
    expect(gradient.toNested()).toEqual([34, 1]);
    expect(x.toNested()).toEqual([1, 2]);
  });
});

describe('mistakes', () => {
  const arithmetic = /a dual number cannot stand in arithmetic: write multiply\(2, x\) for 2 \* x/;
  it.each<[string, (x: never) => unknown]>([
    ['an operator', (x) => 2 * x],
    ['a comparison', (x) => x > 0],
    ['a function of Math', (x) => Math.exp(x)],
  ])('%s is an error that says what to write', (_, f) => {
    expect(() => exactDerivative(f as (x: DualNumber) => DualNumber, 1)).toThrow(arithmetic);
  });

  it('returning no dual number is an error', () => {
    const f = (): unknown => 'three';
    expect(() => exactDerivative(f as () => number, 1)).toThrow(
      /must return one dual number; it returned "three"/,
    );
    expect(() => exactDerivative((x) => exp(x), array([1, 2]))).toThrow(/reduce an array to a number/);
  });

  it('a point that is no number is an error', () => {
    expect(() => exactDerivative(sin, '1' as unknown as number)).toThrow(
      new TypeError('exactDerivative requires x to be a number or an array; got "1": make one with array()'),
    );
  });
});
