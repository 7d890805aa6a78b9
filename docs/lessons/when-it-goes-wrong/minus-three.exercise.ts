import { array, type NDArray, numericalDerivative } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

const f: (x: NDArray) => number = ([x = NaN, y = NaN]) => x * y * y;

/** The quotient with δ = 10⁻⁴ by y at (2, −3), from what is stored of −3 + δ and of −3 − δ. */
function quotient(up: number, down: number): number {
  return (f(array([2, up])) - f(array([2, down]))) / (2 * 1e-4);
}

export default defineNumber({
  id: 'minus-three',
  rev: 1,
  needs: ['whole-numbers'],
  minutes: 4,
  hints: [
    'Two numbers are to be stored, −2.9999 and −3.0001. Cut off what stands behind the point of each.',
    'One of the two nudges is lost, as in the lesson. But is it the same one?',
    'Work out f at the two places where the walk really asks, subtract, and divide by 0.0002.',
  ],
  reveal: 'after-3-tries',
  answer: () => numericalDerivative(f, array([2, -3], 'int64')).get(1),
  // The result is a whole number, cut off: rounding may take 1 from it.
  bound: () => 2,
  mistakes: {
    'as-above-zero': {
      as: () => quotient(-3, -4),
      say: 'Cut off the digits behind the point: −2.9999 becomes −2, not −3, because cutting off leads towards 0.',
    },
    'to-the-nearest': {
      as: () => quotient(-3, -3),
      say: 'Cut off, do not round: −2.9999 is close to −3, and still its fraction is dropped.',
    },
    'true-slope': {
      as: () => numericalDerivative(f, array([2, -3])).get(1),
      say: 'Follow what the array of whole numbers stores: this is the slope that a float64 array gives.',
    },
    'other-element': {
      as: () => numericalDerivative(f, array([2, -3], 'int64')).get(0),
      say: 'Nudge the other element: this is the entry at index 0.',
    },
    'wrong-sign': {
      as: () => quotient(-3, -2),
      say: 'Mind the order: f after the nudge down is subtracted from f after the nudge up.',
    },
    'run-of-delta': {
      as: () => 2 * quotient(-2, -3),
      say: 'Divide by 2δ, which is 0.0002: the walk does, whatever was stored.',
    },
    'run-of-one': {
      as: () => quotient(-2, -3) * (2 * 1e-4),
      say: 'Divide by 0.0002: the element moved by 1, but the walk does not know that.',
    },
    'both-lost': {
      as: () => quotient(-2, -4),
      say: 'Look at the nudge down once more: what is left of −3.0001 when its fraction is cut off?',
    },
  },
  also: {
    'with the pencil': () => (2 * 4 - 2 * 9) / 0.0002,
  },
});
