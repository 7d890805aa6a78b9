import { power } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** What a 1 in the last decimal that an array shows is worth. */
const lastDecimal = power(10, -8);

export default defineNumber({
  id: 'how-far-off',
  rev: 1,
  minutes: 3,
  hints: [
    'How many decimals does an array show at most? What is a 1 in the last of them worth?',
    'The text was rounded to the nearest. Draw two texts that follow each other, and the numbers between them.',
  ],
  reveal: 'after-3-tries',
  answer: () => lastDecimal / 2,
  bound: () => lastDecimal / 50,
  mistakes: {
    'a-whole-unit': {
      as: () => lastDecimal,
      say: 'Think of rounding to the nearest: from a whole unit away, another text would be nearer.',
    },
    'one-decimal-fewer': {
      as: () => 5 * lastDecimal,
      say: 'Count the decimals of the text again: you have one fewer than it shows.',
    },
    'one-decimal-more': {
      as: () => lastDecimal / 20,
      say: 'Count the decimals of the text again: you have one more than it shows.',
    },
    'gap-of-float64': {
      as: () => power(2, -54),
      say: 'Think of all numbers that have this text: the outermost lie much further away than a gap of float64.',
    },
    'distance-to-a-third': {
      as: () => 1 / 3 - 0.33333333,
      say: 'Do not take the element for a third: many other numbers have the same text.',
    },
    'as-a-share': {
      as: () => (3 * lastDecimal) / 2,
      say: 'Give the distance itself: you divided it by the element.',
    },
  },
  also: {
    'with the gap of float64 on top': () => lastDecimal / 2 + power(2, -54),
  },
});
