import { cbrt, exp, power, sqrt } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** eˣ stretched a thousand times: at 2 it is about 1, its slope 10⁻³, and its third derivative only 10⁻⁹. */
const x = 2;
const f = (at: number): number => exp(at / 1000);
const slope = f(x) / 1000;
const third = f(x) / 1e9;

/** 2⁻⁵², the gap above 1. */
const epsilon = power(2, -52);

/** The two lines of the picture: truncation · δ² and rounding / δ, with two heights and two places half a gap off. */
const truncation = third / 6;
const rounding = (epsilon * (f(x) + x * slope)) / 2;

const crossing = (): number => cbrt(rounding / truncation);

export default defineNumber({
  id: 'best-delta',
  rev: 1,
  needs: ['central-difference'],
  minutes: 8,
  hints: [
    'In “The error against δ”, change the function and its exact slope, and look for the bottom of the valley.',
    'With a pencil: the truncation error is ⅙f‴(2)·δ², and each derivative of this function brings a factor 1/1000.',
    'The rounding error is the same as ever. The truncation error is far smaller than usual, so δ may be larger than usual.',
  ],
  reveal: 'after-3-tries',
  answer: crossing,
  measure: 'ratio',
  // Five times the best δ costs 25 times its truncation, a fifth of it five times its rounding: still the valley's floor
  // in a picture that spans sixteen powers of ten.
  bound: () => 5,
  mistakes: {
    'as-in-the-lesson': {
      as: () => 1e-4,
      say: 'Take a larger δ: 10⁻⁴ is cautious for functions of moderate size, and here rounding still rules.',
    },
    'rule-of-thumb': {
      as: () => cbrt(epsilon),
      say: 'Look at this function: the third root of ε fits where f‴ is about as large as f, and here it is 10⁹ times smaller.',
    },
    'for-one-side': {
      as: () => sqrt(epsilon),
      say: 'Balance δ² against 1/δ: the square root of ε balances the forward difference, whose error falls like δ.',
    },
    'as-small-as-can-be': {
      as: () => 1e-16,
      say: 'Take a much larger δ: at this one x + δ is rounded back to x, and the result is 0.',
    },
    'one-whole': {
      as: () => 1,
      say: 'Take a smaller δ: at 1 the truncation error rules, and it still falls with the square of δ.',
    },
  },
  also: {
    'the lowest sum of both errors': () => cbrt(rounding / (2 * truncation)),
    'a thousand times the third root of ε': () => 1000 * cbrt(epsilon),
    'the best power of ten, measured': () => {
      const error = (delta: number): number => Math.abs((f(x + delta) - f(x - delta)) / (2 * delta) - slope);
      return Array.from({ length: 17 }, (_, k) => power(10, -k)).reduce((best, delta) =>
        error(delta) < error(best) ? delta : best,
      );
    },
  },
});
