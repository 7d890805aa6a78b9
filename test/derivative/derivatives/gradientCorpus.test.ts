import { array, numericalDerivative } from 'derivative';
import { describe, expect, it } from 'vitest';
import { elements } from '../elements.ts';
import type { GradientCase } from './gradientCorpus.ts';
import { functionOf, readGradientCorpus } from './gradientCorpus.ts';
import { tracedGradient } from './tracedGradient.ts';

// Origin of the expected digits: NumPy 2.4.6 with the notebook's algorithm. Where NumPy's digits depend on the
// processor (`portable` is false) or its function is not correctly rounded (cosh), the digits of correctly
// rounded functions, which the corpus gives as well; the values of f are then not compared.
const cases = readGradientCorpus();
const scalars = cases.filter(({ x }) => typeof x === 'number');
const arrays = cases.filter(({ x }) => typeof x !== 'number');

function expected({ result, result_correctly_rounded: correctlyRounded }: GradientCase): number[] {
  return [correctlyRounded ?? result].flat().map(Number);
}

function hasNumPysValues({ portable, result_correctly_rounded: other }: GradientCase): boolean {
  return portable && other === undefined;
}

describe('the derivative at a number has NumPy’s digits', () => {
  it.each(scalars)('$id: $name at $x', (stored) => {
    const seen: number[] = [];
    const f = functionOf(stored);
    const noting = (x: number): number => {
      const value = f(x);
      seen.push(value);
      return value;
    };
    expect(numericalDerivative(noting, Number(stored.x))).toBe(expected(stored)[0]);
    if (hasNumPysValues(stored)) expect(seen).toEqual([Number(stored.f_plus), Number(stored.f_minus)]);
  });
});

describe('the gradient has NumPy’s digits', () => {
  it.each(arrays)('$id: $name at $x', (stored) => {
    const steps: unknown[] = [];
    const grad = numericalDerivative(functionOf(stored), array(stored.x), {
      onStep: ({ idx, plus, minus, derivative }) => steps.push([idx, plus, minus, derivative]),
    });
    expect(elements(grad)).toEqual(expected(stored));
    if (!hasNumPysValues(stored)) return;
    expect(steps).toEqual(stored.evaluations?.map(([idx, ...values]) => [idx, ...values.map(Number)]));
  });
});

describe('the trace has every character of the notebook function’s output', () => {
  it.each(arrays.filter((stored) => hasNumPysValues(stored) && stored.stdout !== undefined))(
    '$id: $name',
    (stored) => {
      const { lines, result } = tracedGradient(functionOf(stored), array(stored.x), ['='.repeat(50)]);
      expect(`${lines.join('\n')}\n`).toBe(stored.stdout);
      expect(result).toBe(stored.result_repr);
    },
  );
});
