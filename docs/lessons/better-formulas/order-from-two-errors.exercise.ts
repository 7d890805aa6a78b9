import { log10, log2 } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** The errors that the statement gives, with δ = 0.1 and δ = 0.05. */
const errors = { whole: 5.6e-3, half: 7e-4 };

const quotient = errors.whole / errors.half;

export default defineNumber({
  id: 'order-from-two-errors',
  rev: 1,
  minutes: 3,
  hints: [
    'How many times as large is the first error? The step was halved, not divided by ten.',
    'Half the step divides the error of a formula of order p by 2ᵖ. For which p is that what you found?',
  ],
  reveal: 'after-3-tries',
  answer: () => log2(quotient),
  // Orders are whole numbers.
  bound: () => 0.25,
  mistakes: {
    quotient: {
      as: () => quotient,
      say: 'Go one step further: so many times the error became smaller. Which power of 2 is that?',
    },
    'half-of-the-quotient': {
      as: () => quotient / 2,
      say: 'Ask how many times you have to multiply by 2 to get the quotient of the errors: you divided it by 2 once.',
    },
    'order-1': {
      as: () => log10(quotient),
      say: 'Count how many times the error was halved: with order 1 half the step would halve it once. If you took log10, it counts tenths.',
    },
    'order-2': {
      as: () => 2,
      say: 'Divide the errors: with order 2 half the step would leave a quarter of the error, and here less is left.',
    },
    'upside-down': {
      as: () => 1 / quotient,
      say: 'Divide the larger error by the smaller one: the order is the power of 2 that comes out.',
    },
    'minus-sign': {
      as: () => -log2(quotient),
      say: 'Leave off the minus sign: an order says how fast the error falls.',
    },
  },
  also: {
    'halvings counted': () => {
      let count = 0;
      for (let error = errors.whole; error > 1.5 * errors.half; error /= 2) count++;
      return count;
    },
  },
});
