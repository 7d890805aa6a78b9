import type { Operand } from 'derivative';
import {
  centralDifference, complexStep, derivative, differences, exactDerivative, numericalDerivative, richardson,
} from 'derivative'; // prettier-ignore
import { ridders } from './ridders.ts';

/** A way to a derivative, and what it says about its own error, if anything. */
export interface Method {
  readonly name: string;
  readonly estimate: (f: <T extends Operand>(x: T) => T, x: number) => Estimate;
}

export interface Estimate {
  readonly value: number;
  readonly error?: number;
}

/** By the number of calls of f; the last two are exact but for rounding. */
export const methods: readonly Method[] = [
  { name: 'numericalDerivative, δ = 10⁻⁴', estimate: (f, x) => ({ value: numericalDerivative(f, x) }) },
  { name: 'centralDifference', estimate: (f, x) => ({ value: centralDifference(f, x) }) },
  {
    name: 'differences, accuracy 4',
    estimate: (f, x) => ({ value: differences(f, x, { accuracy: 4 }).value }),
  },
  {
    name: 'richardson, 5 steps from 1/8',
    estimate: (f, x) => {
      const { value, change } = richardson((step) => centralDifference(f, x, { delta: step }));
      return { value, error: change };
    },
  },
  { name: 'Ridders’ method from 1/10', estimate: ridders },
  { name: 'derivative', estimate: (f, x) => derivative(f, x) },
  { name: 'complexStep', estimate: (f, x) => ({ value: complexStep(f, x) }) },
  { name: 'exactDerivative', estimate: (f, x) => ({ value: exactDerivative(f, x) }) },
];
