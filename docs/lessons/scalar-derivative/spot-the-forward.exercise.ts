import { defineNumber } from '@site/src/exercise/kit';

const f = (x: number): number => 1 / x;

/** What the five programs of the table compute; f(x) = 1/x at 1. */
const programs = {
  backward: (d: number): number => (f(1) - f(1 - d)) / d,
  'half the nudge': (d: number): number => (f(1 + d / 2) - f(1 - d / 2)) / d,
  forward: (d: number): number => (f(1 + d) - f(1)) / d,
  'run of d': (d: number): number => (f(1 + d) - f(1 - d)) / d,
  central: (d: number): number => (f(1 + d) - f(1 - d)) / (2 * d),
};

const delta = 0.1;

/** The number of the program that has this slope at δ = 0.1. */
function programWith(slope: number): number {
  return 1 + Object.values(programs).findIndex((program) => Math.abs(program(delta) - slope) < 1e-4);
}

export default defineNumber({
  id: 'spot-the-forward',
  rev: 1,
  minutes: 4,
  hints: [
    'Write the errors beside the slopes: subtract −1 from each. With a tenth of δ, which errors become a tenth?',
    'Two programs remain. The forward difference looks only at places to the right of 1: is the curve flatter or steeper there?',
  ],
  reveal: 'after-3-tries',
  // The forward difference multiplied out: (1/(1 + δ) − 1)/δ = −1/(1 + δ).
  answer: () => programWith(-1 / (1 + delta)),
  choices: 5,
  // Programs have whole numbers.
  bound: () => 0.25,
  mistakes: {
    backward: {
      as: () => programWith(programs.backward(delta)),
      say: 'Look for the other error that becomes a tenth: this slope is too steep, so it comes from the left of 1, where the curve is steeper.',
    },
    'half-the-nudge': {
      as: () => programWith(programs['half the nudge'](delta)),
      say: 'Look for an error that becomes a tenth: this one becomes a hundredth, as it does with two sides. It is a central difference with δ/2.',
    },
    'run-of-d': {
      as: () => programWith(programs['run of d'](delta)),
      say: 'Look for slopes that come closer to −1: these come closer to −2, because they are divided by δ instead of 2δ.',
    },
    central: {
      as: () => programWith(programs.central(delta)),
      say: 'Look for an error that becomes a tenth: this one becomes a hundredth, so it is the central difference.',
    },
  },
  also: {
    'the only one above −1': () => 1 + Object.values(programs).findIndex((program) => program(delta) > -1),
  },
});
