import { exp, power } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** A better slope, from two of a formula of order p. */
export function better(slope: (h: number) => number, h: number, p: number): number {
  //#region solution | return NaN; // How many times smaller is the error with h / 2?
  const factor = power(2, p);
  return (factor * slope(h / 2) - slope(h)) / (factor - 1);
  //#endregion
}
//#endregion

type Slope = (h: number) => number;

/** What a formula of order p returns for a slope of 5 and an error of 3hᵖ: all sums and powers of these are exact. */
const ofOrder =
  (p: number): Slope =>
  (h) =>
    5 + 3 * power(h, p);

const combined = (slope: Slope, h: number, factor: number): number =>
  (factor * slope(h / 2) - slope(h)) / (factor - 1);

export default defineExercise(better, {
  id: 'cancel-any-order',
  rev: 1,
  needs: ['five-points'],
  minutes: 8,
  hints: [
    'Write two lines as in “Cancel the worst part”: the exact slope and an error a·hᵖ. What does the second become with h / 2?',
    'Multiply one of the two lines so that both have the same error, then subtract.',
    'What is left is several times the slope. How many times? Divide by that.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'order 1: an error of 3h is cancelled': (fn, t) => {
      t.close(fn(ofOrder(1), 0.5, 1), 5, { bound: 1e-12 });
    },
    'order 2: an error of 3h² is cancelled': (fn, t) => {
      t.close(fn(ofOrder(2), 0.5, 2), 5, { bound: 1e-12 });
    },
    'order 4: an error of 3h⁴ is cancelled': (fn, t) => {
      t.close(fn(ofOrder(4), 0.5, 4), 5, { bound: 1e-12 });
    },
    // The forward difference errs by h, h², …: without the first the second rules.
    'from the forward difference it makes order 2': (fn, t) => {
      t.order((h) => fn((step) => (exp(step) - 1) / step, h, 1) - 1, { expect: 2 });
    },
    'a slope is asked for with h and with h / 2': (fn, t) => {
      const asked: number[] = [];
      const spied = (h: number): number => {
        asked.push(h);
        return h;
      };
      fn(spied, 0.5, 2);
      t.holds(asked.includes(0.5) && asked.includes(0.25), 'Call slope(h) and slope(h / 2).');
    },
  },
  held: {
    'any slope, any order': (fn, t, g) => {
      const [exact, a, p] = [g.in(-4, 4), g.in(-4, 4), g.int(1, 6)];
      t.close(
        fn((h) => exact + a * h ** p, g.in(0.1, 1), p),
        exact,
        { bound: 1e-12 },
      );
    },
  },
  // An error with two powers of h, of which no combination cancels both.
  probe: (g) => {
    const [exact, a, b] = [g.in(2, 4), g.in(1, 2), g.in(1, 2)];
    return [(h) => exact + a * h ** 3 + b * h ** 5, g.in(0.5, 0.9), 3];
  },
  mistakes: {
    'always-order-2': {
      as: (slope, h) => combined(slope, h, 4),
      say: 'Use p: 4 and 3 are right for order 2 only.',
    },
    'always-order-1': {
      as: (slope, h) => combined(slope, h, 2),
      say: 'Use p: 2 and 1 are right for order 1 only.',
    },
    'p-itself': {
      as: (slope, h, p) => combined(slope, h, p),
      say: 'Take 2 to the power p: half the step divides the error by 2ᵖ, not by p.',
    },
    'twice-p': {
      as: (slope, h, p) => combined(slope, h, 2 * p),
      say: 'Take 2 to the power p: you take 2 times p, which is the same for the orders 1 and 2 alone.',
    },
    'p-squared': {
      as: (slope, h, p) => combined(slope, h, p ** 2),
      say: 'Swap base and exponent: it is 2 to the power p, where you take p to the power 2.',
    },
    caret: {
      as: (slope, h, p) => combined(slope, h, 2 ^ p),
      say: 'Write power(2, p): in TypeScript the sign ^ is no power, it works on single bits.',
    },
    tenth: {
      as: (slope, h, p) => combined(slope, h, 10 ** p),
      say: 'Take 2 to the power p: 10 would belong to a tenth of the step, and yours is half.',
    },
    'steps-exchanged': {
      as: (slope, h, p) => (2 ** p * slope(h) - slope(h / 2)) / (2 ** p - 1),
      say: 'Multiply the slope with the shorter step: its error is the smaller one, and has to be made equal to the other.',
    },
    'double-step': {
      as: (slope, h, p) => (2 ** p * slope(h) - slope(2 * h)) / (2 ** p - 1),
      say: 'Use the steps h and h / 2: you use 2h and h.',
    },
    'no-division': {
      as: (slope, h, p) => 2 ** p * slope(h / 2) - slope(h),
      say: 'Divide by 2ᵖ − 1: so many times the slope is left after the subtraction.',
    },
    'divided-by-the-factor': {
      as: (slope, h, p) => (2 ** p * slope(h / 2) - slope(h)) / 2 ** p,
      say: 'Divide by one less: of 2ᵖ slopes one was subtracted.',
    },
    sum: {
      as: (slope, h, p) => (2 ** p * slope(h / 2) + slope(h)) / (2 ** p + 1),
      say: 'Subtract the second slope: a sum of the two has a sum of the errors.',
    },
    'missing-brackets': {
      as: (slope, h, p) => (2 ** p * slope(h / 2) - slope(h)) / 2 ** p - 1,
      say: 'Put the divisor in brackets: without them 1 is subtracted after the division.',
    },
    'only-the-shorter': {
      as: (slope, h) => slope(h / 2),
      say: 'Combine two slopes: the one with h / 2 is better than the other, but its error is all there.',
    },
  },
  also: {
    'the change added': (slope, h, p) => {
      const [far, near] = [slope(h), slope(h / 2)];
      return near + (near - far) / (2 ** p - 1);
    },
  },
});
