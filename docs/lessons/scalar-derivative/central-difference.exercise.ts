import { cos, exp, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The slope of f at x, from one value on each side of it. */
export function central(f: (x: number) => number, x: number, h: number): number {
  //#region solution | return NaN; // Two values of f, h to each side of x, make a slope.
  return (f(x + h) - f(x - h)) / (2 * h);
  //#endregion
}
//#endregion

export default defineExercise(central, {
  id: 'central-difference',
  rev: 1,
  minutes: 6,
  hints: [
    'Mark x − h and x + h on paper, with the heights of f above them, and draw the line through the two points.',
    'A slope is a rise over a run. How far apart are the two places?',
    'The run is 2h. In code a product below a fraction bar needs brackets.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'a parabola has no error': (fn, t) => {
      t.close(
        fn((x) => 2 * x * x - 3 * x, 1.25, 0.5),
        2,
        { bound: 1e-13 },
      );
    },
    'half the step makes a quarter of the error': (fn, t) => {
      t.order((h) => fn(exp, 0.5, h) - exp(0.5), { expect: 2 });
    },
    'f is asked at x − h and at x + h': (fn, t) => {
      t.calls(sin, (f) => fn(f, 2, 0.25), { at: [1.75, 2.25] });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smooth();
      const x = g.in(-3, 3);
      const h = g.logIn(1e-4, 0.2);
      t.close(fn(s.f, x, h), s.df(x), { bound: s.bound(h, 2) });
    },
    'a falling function has a negative slope': (fn, t, g) => {
      const x = g.in(1, 2);
      t.close(fn(cos, x, 0.01), -sin(x), { bound: (2 * 0.01 ** 2) / 6 });
    },
  },
  probe: (g) => [g.growing().f, g.in(-2, 2), g.in(0.3, 0.6)],
  mistakes: {
    forward: {
      as: (f, x, h) => (f(x + h) - f(x)) / h,
      say: 'Take a value on the left of x as well: with f(x) itself this is the forward difference.',
    },
    backward: {
      as: (f, x, h) => (f(x) - f(x - h)) / h,
      say: 'Take a value on the right of x as well: with f(x) itself this is the backward difference.',
    },
    'run-of-h': {
      as: (f, x, h) => (f(x + h) - f(x - h)) / h,
      say: 'Divide by the distance of the two places: from x − h to x + h it is 2h, not h.',
    },
    'missing-brackets': {
      as: (f, x, h) => ((f(x + h) - f(x - h)) / 2) * h,
      say: 'Put 2 * h in brackets: without them the quotient is divided by 2 and then multiplied by h.',
    },
    'no-run': {
      as: (f, x, h) => f(x + h) - f(x - h),
      say: 'Divide the rise by the run: so far you return how much f rises, not its slope.',
    },
    'missing-brackets-above': {
      as: (f, x, h) => f(x + h) - f(x - h) / (2 * h),
      say: 'Put the difference in brackets: without them only the second value is divided.',
    },
    'no-brackets': {
      as: (f, x, h) => f(x + h) - (f(x - h) / 2) * h,
      say: 'Put brackets round the difference, and round 2 * h: without them only the second value is divided.',
    },
    sum: {
      as: (f, x, h) => (f(x + h) + f(x - h)) / (2 * h),
      say: 'Subtract the second value from the first: you add the two, which does not say how much f rises.',
    },
    'half-step': {
      as: (f, x, h) => (f(x + h / 2) - f(x - h / 2)) / h,
      say: 'Go h to each side: you go h/2, which is a central difference with another step than asked.',
    },
    'own-step': {
      as: (f, x) => (f(x + 1e-4) - f(x - 1e-4)) / 2e-4,
      say: 'Use the h that you are given: your step is always the same.',
    },
    'five-points': {
      as: (f, x, h) => (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h),
      say: 'Use two values of f: with four this is the five-point formula, better than asked, at twice the cost.',
    },
  },
  also: {
    'two quotients': (f, x, h) => f(x + h) / (2 * h) - f(x - h) / (2 * h),
    'mean of the two sides': (f, x, h) => {
      const [left, right] = [f(x - h), f(x + h)];
      return 0.5 * ((right - left) / h);
    },
  },
});
