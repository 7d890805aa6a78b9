import { array, complexStep, exactDerivative } from 'derivative';
import { describe, expect, it } from 'vitest';
import corpus from '../../corpora/gradient_cases.json';
import { corpusExpression } from './corpusExpression.ts';

interface CorpusCase {
  readonly id: string;
  readonly name: string;
  readonly shape: readonly number[];
  /** A number, or nested lists of numbers. */
  readonly x: number;
  readonly ts: string;
  /** 30 digits for each element in C order; "undefined" where there is no derivative. */
  readonly truth: string | readonly string[];
}

const cases = corpus.cases as unknown as readonly CorpusCase[];
const withTruth = cases.filter(({ truth }) => truth !== 'undefined');

/** Roundings of the formula itself; where it cancels, as (1 − cos x)/x² does, more. */
const tolerance = 1e-13;

describe('dual numbers through the functions of the NumPy corpus', () => {
  it.each(withTruth)('$id $name has the derivative of 30 digits', ({ x, ts, truth }) => {
    const f = corpusExpression(ts);
    const gradient =
      typeof x === 'number' ? [exactDerivative(f, x)] : [...exactDerivative(f, array(x)).reshape(-1)];
    const expected = [truth].flat().map(Number);
    expect(gradient).toHaveLength(expected.length);
    for (const [i, value] of gradient.entries()) {
      const exact = expected[i] ?? NaN;
      const size = Math.max(Math.abs(exact), 1e-3);
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * size);
    }
  });

  it.each(cases.filter(({ truth }) => truth === 'undefined'))('$id $name has none', ({ x, ts }) => {
    expect(exactDerivative(corpusExpression(ts), x)).toBeNaN();
  });
});

describe('the complex step through the functions of one number', () => {
  const analytic = withTruth.filter(
    ({ shape, ts }) => shape.length === 0 && !/abs|max|floor|atan|log1p/.test(ts),
  );

  it.each(analytic)('$id $name has the derivative of 30 digits', ({ x, ts, truth }) => {
    const value = complexStep(corpusExpression(ts) as never, x);
    expect(Math.abs(value - Number(truth))).toBeLessThanOrEqual(
      tolerance * Math.max(Math.abs(Number(truth)), 1e-3),
    );
  });
});
