import type { NDArray } from 'derivative';
import {
  array,
  cos,
  diagnose,
  exp,
  hypot,
  log,
  numericalDerivative,
  power,
  sin,
  sum,
  tanh,
} from 'derivative';
import { describe, expect, it } from 'vitest';
import { counted } from '../counted.ts';
import { pointsOf, smoothSet } from '../check/smoothSet.ts';
import { seededRandom } from '../functions/points/random.ts';

describe('nothing is found in 40 smooth functions', () => {
  it.each(smoothSet)('$name, at 40 points, of itself', (smooth) => {
    const f = counted(smooth.f);
    for (const x of pointsOf(smooth, 40)) expect([x, diagnose(f, x)]).toEqual([x, []]);
    expect(f.calls()).toBeLessThanOrEqual(40 * 61);
  });

  it.each(smoothSet)('$name, at 40 points, with numericalDerivative', (smooth) => {
    for (const x of pointsOf(smooth, 40)) {
      expect([x, diagnose(smooth.f, x, { using: numericalDerivative })]).toEqual([x, []]);
    }
  });

  it.each(smoothSet)('$name, at 40 points, with the exact derivative', (smooth) => {
    for (const x of pointsOf(smooth, 40)) {
      expect([x, diagnose(smooth.f, x, { gradient: smooth.derivative(x) })]).toEqual([x, []]);
    }
  });

  it.each([1e-3, -1e-5, 1e-6])(
    'with delta = %d, where that is less than the way to a pole or an edge',
    (delta) => {
      const apt = smoothSet.filter(({ name }) => !/near 0|1e8|1e9|cancel/.test(name));
      for (const smooth of apt) {
        for (const x of pointsOf(smooth, 5)) {
          if (smooth.name === '1/x' && x < 2 * delta) continue;
          expect([smooth.name, x, diagnose(smooth.f, x, { delta })]).toEqual([smooth.name, x, []]);
        }
      }
    },
  );
});

/** Functions of arrays, smooth where their entries lie between 0.2 and 2. */
// prettier-ignore
const ofArrays: readonly (readonly [name: string, f: (x: NDArray) => number])[] = [
  ['Σ x²', (x) => sum(power(x, 2))],
  ['Rosenbrock', (x) => 100 * (x.get(0, 1) - x.get(0, 0) ** 2) ** 2 + (1 - x.get(0, 0)) ** 2],
  ['the product', (x) => x.reshape(-1).toNested().toString().split(',').reduce((all, entry) => all * Number(entry), 1)],
  ['log Σ eˣ', (x) => log(sum(exp(x)))],
  ['the length', (x) => hypot(x.get(0, 0), hypot(x.get(0, 1), x.get(1, 2)))],
  ['a layer of neurons', (x) => sum(tanh(x)) + sin(x.get(1, 0) * x.get(0, 2))],
  ['one entry only', (x) => cos(x.get(1, 1))],
  ['none of the entries', () => 4],
];

describe('nothing is found in smooth functions of arrays', () => {
  const pointOf = (seed: string): NDArray => {
    const random = seededRandom(seed);
    const entry = (): number => 0.2 + 1.8 * random.fraction();
    return array([[entry(), entry(), entry()], [entry(), entry(), entry()]]); // prettier-ignore
  };

  it.each(ofArrays)('%s', (_, f) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const x = pointOf(seed);
      expect(diagnose(f, x)).toEqual([]);
      expect(diagnose(f, x, { using: numericalDerivative })).toEqual([]);
      expect(diagnose(f, x, { gradient: numericalDerivative(f, x) })).toEqual([]);
    }
  });

  it('nor in transposed, reversed and read-only views, nor in float32', () => {
    const f = (x: NDArray): number => sum(power(x, 2));
    const x = pointOf('view');
    expect(diagnose(f, x.T)).toEqual([]);
    expect(diagnose(f, x.slice([], [null, null, -1]))).toEqual([]);
    expect(diagnose(f, array(x, 'float32'))).toEqual([]);
  });

  it.each(ofArrays)('nor in what float32 leaves of the derivative of %s', (_, f) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const x = array(pointOf(seed), 'float32');
      const exact = numericalDerivative(f, array(x, 'float64'));
      expect(diagnose(f, x, { using: numericalDerivative })).toEqual([]);
      expect(diagnose(f, x, { gradient: array(exact, 'float32') })).toEqual([]);
    }
  });
});
