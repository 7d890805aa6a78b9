import { exp, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The slope of f at x by the five-point formula. */
export function five(f: (x: number) => number, x: number, h: number): number {
  //#region solution | return NaN; // Two places on each side, each with its weight.
  return (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h);
  //#endregion
}
//#endregion

type Curve = (x: number) => number;

/** How much f rises from t to the left of x to t to the right. */
const rise = (f: Curve, x: number, t: number): number => f(x + t) - f(x - t);

/** The central difference with the step t. */
const central = (f: Curve, x: number, t: number): number => rise(f, x, t) / (2 * t);

export default defineExercise(five, {
  id: 'five-points',
  rev: 1,
  needs: ['central-difference'],
  minutes: 7,
  hints: [
    'Mark the four places on paper, from left to right, and write its weight above each. Which two weights are negative?',
    'The run below the fraction bar is a product. In code it needs brackets.',
    'You may also compute two central differences, and combine them as in “Cancel the worst part”.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Order 4: no error up to the fourth power. Heights up to 15, divided by 12h = 6.
    'a polynomial with x⁴ has no error': (fn, t) => {
      t.close(
        fn((x) => x * x * x * x - 2 * x, 1, 0.5),
        2,
        { bound: 1e-12 },
      );
    },
    'half the step makes a sixteenth of the error': (fn, t) => {
      t.order((h) => fn(exp, 0.5, h) - exp(0.5), { expect: 4 });
    },
    'f is asked at x − 2h, x − h, x + h and x + 2h': (fn, t) => {
      const asked: number[] = [];
      const spied = (x: number): number => {
        asked.push(x);
        return sin(x);
      };
      fn(spied, 2, 0.25);
      const isAt = (place: number) => (x: number) => Math.abs(x - place) < 1e-12;
      t.holds(
        [1.5, 1.75, 2.25, 2.5].every((place) => asked.some(isAt(place))),
        'Ask f at x − 2h, at x − h, at x + h and at x + 2h.',
      );
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smooth();
      const x = g.in(-3, 3);
      const h = g.logIn(1e-3, 0.2);
      t.close(fn(s.f, x, h), s.df(x), { bound: s.bound(h, 4) });
    },
  },
  probe: (g) => [g.growing().f, g.in(-2, 1.5), g.in(0.3, 0.6)],
  mistakes: {
    'central-difference': {
      as: (f, x, h) => central(f, x, h),
      say: 'Take two places on each side: with one on each side this is the central difference, of order 2.',
    },
    'weights-swapped': {
      as: (f, x, h) => (8 * rise(f, x, 2 * h) - rise(f, x, h)) / (12 * h),
      say: 'Give the weight 8 to the two places next to x: you give it to the outer ones.',
    },
    'plus-for-the-outer-ones': {
      as: (f, x, h) => (8 * rise(f, x, h) + rise(f, x, 2 * h)) / (12 * h),
      say: 'Change the signs of the outer places: x − 2h counts +1 and x + 2h counts −1.',
    },
    'signs-of-the-inner-ones': {
      as: (f, x, h) => -(8 * rise(f, x, h) + rise(f, x, 2 * h)) / (12 * h),
      say: 'Change the signs of the inner places: x − h counts −8 and x + h counts +8.',
    },
    'wrong-sign': {
      as: (f, x, h) => -(8 * rise(f, x, h) - rise(f, x, 2 * h)) / (12 * h),
      say: 'Turn all four signs round: your slope is negative where the function rises.',
    },
    'missing-brackets': {
      as: (f, x, h) => ((8 * rise(f, x, h) - rise(f, x, 2 * h)) / 12) * h,
      say: 'Put 12 * h in brackets: without them the sum is divided by 12 and then multiplied by h.',
    },
    'no-twelve': {
      as: (f, x, h) => (8 * rise(f, x, h) - rise(f, x, 2 * h)) / h,
      say: 'Divide by 12 as well: so far a line of slope 1 gets the slope 12.',
    },
    'no-run': {
      as: (f, x, h) => (8 * rise(f, x, h) - rise(f, x, 2 * h)) / 12,
      say: 'Divide by h as well: so far you return how much f rises, not its slope.',
    },
    'four-for-eight': {
      as: (f, x, h) => (4 * rise(f, x, h) - rise(f, x, 2 * h)) / (12 * h),
      say: 'Count the inner heights 8 times: the 4 belongs to central differences, which are divided by their steps already.',
    },
    'fraction-bar-below-the-last': {
      as: (f, x, h) => f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h) / (12 * h),
      say: 'Put the whole sum in brackets: without them only the last height is divided.',
    },
    'steps-exchanged': {
      as: (f, x, h) => (4 * central(f, x, 2 * h) - central(f, x, h)) / 3,
      say: 'Take four times the central difference with the shorter step: yours makes the error larger instead of cancelling it.',
    },
    'plain-mean': {
      as: (f, x, h) => (central(f, x, h) + central(f, x, 2 * h)) / 2,
      say: 'Give the two central differences different weights: in their mean nothing is cancelled.',
    },
    'half-steps': {
      as: (f, x, h) => (8 * rise(f, x, h / 2) - rise(f, x, h)) / (6 * h),
      say: 'Go h and 2h to each side: you go h/2 and h, which is the same formula with another step.',
    },
    'own-step': {
      as: (f, x) => (8 * rise(f, x, 1e-3) - rise(f, x, 2e-3)) / 12e-3,
      say: 'Use the h that you are given: your step is always the same.',
    },
  },
  also: {
    'two central differences': (f, x, h) => (4 * central(f, x, h) - central(f, x, 2 * h)) / 3,
    'weights as fractions': (f, x, h) => ((2 / 3) * rise(f, x, h) - rise(f, x, 2 * h) / 12) / h,
    'with x itself, which counts 0': (f, x, h) =>
      (f(x - 2 * h) - 8 * f(x - h) + 0 * f(x) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h),
  },
});
