import * as derivativePackage from 'derivative';
import { derivative } from 'derivative';
import { describe, expect, it } from 'vitest';
import corpus from '../../corpora/gradient_cases.json';

interface ScalarCase {
  readonly name: string;
  readonly x: number;
  readonly ts: string;
  /** 30 digits, or "undefined" where there is no derivative. */
  readonly truth: string;
}

const cases = (corpus.cases as readonly { shape: readonly number[] }[]).filter(
  ({ shape }) => shape.length === 0,
) as unknown as readonly ScalarCase[];

const { power, maximum, ...others } = derivativePackage;
const m = { ...others, pow: power, max: maximum };

function functionOf({ ts }: ScalarCase): (x: number) => number {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the corpus has its functions as text
  const f = new Function(`return ${ts}`) as () => (x: number, functions: typeof m) => number;
  return (x) => f()(x, m);
}

describe('of the functions of the NumPy corpus', () => {
  it.each(cases.filter(({ truth }) => truth !== 'undefined'))('$name at $x is within its error', (entry) => {
    const { value, error } = derivative(functionOf(entry), entry.x);
    expect(Math.abs(value - Number(entry.truth))).toBeLessThanOrEqual(error);
  });

  it.each(cases.filter(({ truth }) => truth === 'undefined'))('$name at $x has none', (entry) => {
    expect(derivative(functionOf(entry), entry.x).status).toBe('notSmooth');
  });
});
