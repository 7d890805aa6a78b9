import { power } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** 2⁻⁵², the gap above 1: how good the heights are. */
const epsilon = power(2, -52);

/** The step where truncation, h to the power `truncation`, meets ε divided by h to the power `rounding`. */
function balanced(truncation: number, rounding: number): number {
  return power(epsilon, 1 / (truncation + rounding));
}

export default defineNumber({
  id: 'third-step',
  rev: 1,
  minutes: 5,
  hints: [
    'In the lesson both errors were alike where h² = ε/h². Which power of h stands below ε this time?',
    'Bring all powers of h to one side. Then one root of ε is left to take: which?',
  ],
  reveal: 'after-3-tries',
  // h² = ε/h³.
  answer: () => balanced(2, 3),
  measure: 'ratio',
  // The factors that the pencil leaves out, between 1/4 and 9, change the fifth root by less than 1.6.
  bound: () => 2.8,
  mistakes: {
    'second-derivative': {
      as: () => balanced(2, 2),
      say: 'Divide by one more h: your step is the best one for the second derivative.',
    },
    'first-derivative': {
      as: () => balanced(2, 1),
      say: 'Look at what is divided by here: your step is the best one for the first derivative.',
    },
    'forward-difference': {
      as: () => balanced(1, 1),
      say: 'Compare h² with ε/h³: the square root of ε belongs to the forward difference.',
    },
    'error-at-best': {
      as: () => power(balanced(2, 3), 2),
      say: 'That is about the error that is left at the best step: the question is for the step itself.',
    },
    'gap-itself': {
      as: () => epsilon,
      say: 'Take a root of ε: with so small a step the place would hardly move, and its cube is almost nothing.',
    },
    'a-tenth': {
      as: () => 0.1,
      say: 'Take a smaller step: here truncation rules, and it still falls with the square of h.',
    },
    'powers-subtracted': {
      as: () => 1 / epsilon,
      say: 'Multiply both sides by h³: the powers of h add up, you subtracted them.',
    },
  },
  also: {
    'all factors counted, for a function like eˣ at 0': () => power(6 * epsilon, 1 / 5),
    'the lowest sum of both errors': () => power(9 * epsilon, 1 / 5),
  },
});
