import type { ComplexNumber } from 'derivative';
import {
  abs,
  array,
  asin,
  complexStep,
  divide,
  exactDerivative,
  floor,
  maximum,
  multiply,
  power,
  sum,
} from 'derivative';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

/** What ComplexNumber says it cannot do. */
const withoutComplex = /acos|asin|atan|cbrt|expm1|hypot|log1p|log10|log2|abs|floor|maximum/;

describe('the complex step', () => {
  const cases = rules
    .filter(({ name }) => !withoutComplex.test(name))
    .flatMap(({ name, f, points }) =>
      points.filter((x) => Math.abs(x) > 1e-90 || x === 0).map((x) => ({ name, x, f })),
    );

  // A few roundings on either side.
  it.each(cases)('of $name at $x agrees with dual numbers', ({ x, f }) => {
    const exact = exactDerivative(f, x);
    expect(Math.abs(complexStep(f, x) - exact)).toBeLessThanOrEqual(8 * Number.EPSILON * Math.abs(exact));
  });

  it.each<[string, (x: ComplexNumber) => ComplexNumber, number]>([
    ['division by a number near 0', (x) => divide(1, x), 1e-80],
    ['a power of 0', (x) => power(x, 2.5), 0],
    ['a list', (x) => sum([x, 2, multiply(x, x)]), 3],
    ['the square of a tiny number', (x) => multiply(x, x), 1e-200],
  ])('of %s agrees, too', (_, f, x) => {
    const exact = exactDerivative(f as never, x);
    expect(Math.abs(complexStep(f, x) - exact)).toBeLessThanOrEqual(8 * Number.EPSILON * Math.abs(exact));
  });

  it('of a constant that is no number is NaN', () => {
    expect(complexStep(() => NaN, 1)).toBeNaN();
  });

  it('of a constant is 0', () => {
    expect(complexStep(() => 5, 1)).toBe(0);
  });

  it.each([
    [
      'abs',
      (x: ComplexNumber) => abs(x),
      'the complex step does not work through abs, which is not analytic',
    ],
    ['floor', (x: ComplexNumber) => floor(x), 'through floor, which is not analytic'],
    ['maximum', (x: ComplexNumber) => maximum(x, 0), 'through maximum, which is not analytic'],
    [
      'asin',
      (x: ComplexNumber) => asin(x),
      'the complex step knows no complex asin; exactDerivative needs none',
    ],
    ['an operator', (x: never) => 2 * x, 'write multiply(2, z) for 2 * z'],
    [
      'an array',
      (x: ComplexNumber) => multiply(x, array([1, 2])),
      'multiply takes a complex number with numbers',
    ],
    ['a string', () => 'three', 'must return one complex number; it returned "three"'],
  ] as const)('refuses %s', (_, f, message) => {
    expect(() => complexStep(f as (x: ComplexNumber) => ComplexNumber, 0.5)).toThrow(TypeError);
    expect(() => complexStep(f as (x: ComplexNumber) => ComplexNumber, 0.5)).toThrow(message);
  });

  it('refuses a point that is not finite', () => {
    expect(() => complexStep((x) => x, NaN)).toThrow(
      new RangeError('complexStep requires a finite x; got NaN'),
    );
  });

  it('does not mix with dual numbers', () => {
    expect(() => exactDerivative((x) => complexStep((z) => multiply(z, x as never), 1), 1)).toThrow(
      TypeError,
    );
  });
});
