import { array, centralDifference, differences, numericalDerivative } from 'derivative';
import { describe, expect, it } from 'vitest';

const stepOf = (x: number, options = {}): number => differences((t) => t, x, options).step;

describe('the step', () => {
  it.each([
    { x: 3, options: { delta: 0.25 }, step: 0.25, why: 'absolute' },
    { x: 1000, options: { delta: 0.25 }, step: 0.25, why: 'absolute' },
    { x: 1000, options: { relative: 2 ** -10 }, step: 1000 * 2 ** -10, why: 'relative to |x|' },
    { x: -1000, options: { relative: 2 ** -10 }, step: 1000 * 2 ** -10, why: 'relative to |x|' },
    { x: 2 ** -40, options: { relative: 2 ** -10 }, step: 2 ** -50, why: 'relative to |x|, however small' },
    { x: 0, options: { relative: 2 ** -10 }, step: 2 ** -10, why: 'relative at 0, where |x| gives no scale' },
    { x: 0, options: {}, step: 2 ** -17, why: 'by default 2⁻¹⁷' },
    { x: 0.25, options: {}, step: 2 ** -17, why: 'by default no smaller below 1' },
    { x: -64, options: {}, step: 2 ** -11, why: 'by default 2⁻¹⁷·|x| beyond 1' },
    { x: 0, options: { order: 2 }, step: 2 ** -13, why: 'larger for a higher derivative' },
    { x: 0, options: { accuracy: 4 }, step: 2 ** -10, why: 'larger for a higher accuracy' },
  ])('at $x with $options is $step: $why', ({ x, options, step }) => {
    expect(stepOf(x, options)).toBe(step);
  });

  it('is the effective one, (x + h) − x', () => {
    expect(stepOf(1e8, { delta: 1e-4 })).toBe(1e8 + 1e-4 - 1e8);
    expect(stepOf(1e8, { delta: 1e-4 })).not.toBe(1e-4);
  });

  it('makes a linear function exact also where x + h is rounded', () => {
    expect(numericalDerivative((x) => 4 * x, 1e8)).not.toBe(4);
    expect(differences((x) => 4 * x, 1e8, { delta: 1e-4 }).value).toBe(4);
    expect(centralDifference((x) => 4 * x, 1e8, { delta: 1e-4 })).toBe(4);
  });

  it.each([
    [1, { delta: 0 }, RangeError, 'differences requires a finite, positive delta; got 0'],
    [1, { delta: -1e-4 }, RangeError, 'differences requires a finite, positive delta; got -0.0001'],
    [1, { delta: NaN }, RangeError, 'differences requires a finite, positive delta; got NaN'],
    [1, { relative: Infinity }, RangeError, 'differences requires a finite, positive relative; got Infinity'],
    [
      1,
      { delta: 1e-4, relative: 1e-4 },
      TypeError,
      'differences takes an absolute step (delta) or a relative one, not both; got delta 0.0001 and relative 0.0001',
    ],
    [
      1e20,
      { delta: 1e-4 },
      RangeError,
      'differences requires a step that moves x to other finite numbers; 100000000000000000000 ± 0.0001 is 100000000000000000000 and 100000000000000000000',
    ],
    // To the right there is a number, to the left there is none.
    [
      -Number.MAX_VALUE,
      { delta: 1e300 },
      RangeError,
      `differences requires a step that moves x to other finite numbers; ${-Number.MAX_VALUE} ± 1e+300 is -Infinity and ${1e300 - Number.MAX_VALUE}`,
    ],
    [NaN, {}, RangeError, 'differences requires a finite x; got NaN'],
    [-Infinity, {}, RangeError, 'differences requires a finite x; got -Infinity'],
  ])('at %d with %j is refused', (x, options, kind, message) => {
    expect(() => stepOf(x, options)).toThrow(new kind(message));
  });

  it('does not exist for an array, and the error says what to use', () => {
    expect(() => stepOf(array([1, 2]) as unknown as number)).toThrow(
      new TypeError(
        'differences requires x to be a number; got [1. 2.]: for an array there are numericalDerivative and jacobian',
      ),
    );
  });
});
