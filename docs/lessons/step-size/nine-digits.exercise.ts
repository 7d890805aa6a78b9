import { cbrt, power, sqrt } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** How far a height of about 1 may be off. */
const accuracy = power(10, -9);

/** 2⁻⁵², the gap above 1: how good the heights are when float64 is all that rounds them. */
const epsilon = power(2, -52);

export default defineNumber({
  id: 'nine-digits',
  rev: 1,
  minutes: 4,
  hints: [
    'The rule of thumb has the letter ε in it, which says how good the heights are. How good are they here?',
    'Truncation is about δ², rounding about the error of a height divided by δ. Where are the two alike?',
  ],
  reveal: 'after-3-tries',
  // δ² = 10⁻⁹/δ.
  answer: () => cbrt(accuracy),
  measure: 'ratio',
  // The factors that the rule leaves out, 1/6 and 1 or 2, change the third root by less than 3.
  bound: () => 4,
  mistakes: {
    'sixteen-digits': {
      as: () => cbrt(epsilon),
      say: 'Put the error of these heights in place of ε: your δ would suit heights with almost sixteen digits.',
    },
    'for-one-side': {
      as: () => sqrt(accuracy),
      say: 'Take a larger δ: yours is near the square root of 10⁻⁹, which belongs to the forward difference, whose truncation falls like δ.',
    },
    'as-small-as-the-error': {
      as: () => accuracy,
      say: 'Take a much larger δ: with this one the function rises by less than its heights are off.',
    },
    'one-digit-of-nine': {
      as: () => power(10, -1),
      say: 'Take a smaller δ: here truncation rules, and it still falls with the square of δ.',
    },
    'power-two-thirds': {
      as: () => power(cbrt(accuracy), 2),
      say: 'That is about the error that is left at the best δ: the question is for δ itself.',
    },
    'smallest-gap': {
      as: () => epsilon,
      say: 'Think of the heights first: with so small a step you would divide their errors by almost nothing.',
    },
  },
  also: {
    'all factors counted, for a function like eˣ at 0': () => cbrt(6 * accuracy),
    'the lowest sum of both errors': () => cbrt(3 * accuracy),
    'heights rounded to nine digits': () => cbrt(accuracy / 2),
  },
});
