import { exp, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The second derivative of f at x, from its values at x − h, x and x + h. */
export function second(f: (x: number) => number, x: number, h: number): number {
  //#region solution | return NaN; // Three values of f make the slope of the slope.
  return (f(x + h) - 2 * f(x) + f(x - h)) / (h * h);
  //#endregion
}
//#endregion

const central = (f: (x: number) => number, x: number, h: number): number => (f(x + h) - f(x - h)) / (2 * h);

export default defineExercise(second, {
  id: 'second-derivative',
  rev: 1,
  needs: ['central-difference'],
  minutes: 8,
  hints: [
    'Write Taylor’s two lines under each other, for f(x + h) and f(x − h). This time add them: which terms remain?',
    'What remains is 2f, a term with f″, and smaller ones. Bring 2f to the other side.',
    'The term is h² times f″, so the last step is a division. In code a product below a fraction bar needs brackets.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Taylor's series of a parabola ends before the first term that is left out. Values up to 6, and a division
    // by h² = 1/4, leave some 1e-14 of rounding.
    'a parabola has no error': (fn, t) => {
      t.close(
        fn((x) => 2 * x * x - 3 * x, 1.25, 0.5),
        4,
        { bound: 1e-12 },
      );
    },
    'half the step makes a quarter of the error': (fn, t) => {
      t.order((h) => fn(exp, 0.5, h) - exp(0.5), { expect: 2 });
    },
    'f is asked at x − h, x and x + h, and nowhere else': (fn, t) => {
      const asked: number[] = [];
      const spied = (x: number): number => {
        asked.push(x);
        return sin(x);
      };
      fn(spied, 2, 0.25);
      const places = [1.75, 2, 2.25];
      const isAt = (place: number) => (x: number) => Math.abs(x - place) < 1e-12;
      t.holds(
        asked.every((x) => places.some((place) => isAt(place)(x))) &&
          places.every((place) => asked.some(isAt(place))),
        'Ask f at x − h, at x and at x + h, and nowhere else.',
      );
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smooth();
      const x = g.in(-3, 3);
      const h = g.logIn(1e-3, 0.2);
      t.close(fn(s.f, x, h), s.d2f(x), { bound: s.bound(h, 2, { derivative: 2 }) });
    },
  },
  probe: (g) => [g.smooth().f, g.in(-2, 2), g.in(0.3, 0.7)],
  mistakes: {
    slope: {
      as: central,
      say: 'Add the two values at the sides: you subtract them, which gives the first derivative.',
    },
    'slope-by-h-squared': {
      as: (f, x, h) => (f(x + h) - f(x - h)) / (h * h),
      say: 'Add the two values at the sides: you subtract them, and what remains has the slope in it, not how it changes.',
    },
    'missing-brackets-above': {
      as: (f, x, h) => f(x + h) - 2 * f(x) + f(x - h) / (h * h),
      say: 'Put the whole sum in brackets: without them only its last value is divided.',
    },
    'no-middle': {
      as: (f, x, h) => (f(x + h) + f(x - h)) / (h * h),
      say: 'Take 2 · f(x) away from the sum of the two sides: yours still has the height itself in it.',
    },
    'middle-once': {
      as: (f, x, h) => (f(x + h) - f(x) + f(x - h)) / (h * h),
      say: 'Take f(x) away twice, once for each side: you do it once.',
    },
    'minus-both': {
      as: (f, x, h) => (f(x + h) - 2 * f(x) - f(x - h)) / (h * h),
      say: 'Give f(x − h) a plus: the second derivative is the same seen from both sides.',
    },
    'run-of-h': {
      as: (f, x, h) => (f(x + h) - 2 * f(x) + f(x - h)) / h,
      say: 'Divide by h once more: you have the difference of two slopes, not yet how fast the slope changes.',
    },
    'missing-brackets': {
      as: (f, x, h) => ((f(x + h) - 2 * f(x) + f(x - h)) / h) * h,
      say: 'Put h * h in brackets: without them the quotient is divided by h and then multiplied by it again.',
    },
    caret: {
      as: (f, x, h) => ((f(x + h) - 2 * f(x) + f(x - h)) / h) ^ 2,
      say: 'Write (h * h) below the fraction bar: in TypeScript the sign ^ is no power, it works on single bits.',
    },
    'run-of-2h': {
      as: (f, x, h) => (f(x + h) - 2 * f(x) + f(x - h)) / (2 * h * (2 * h)),
      say: 'Divide by h · h: the two slopes belong to places that are h apart, not 2h.',
    },
    'slope-of-central-slopes': {
      as: (f, x, h) => (central(f, x + h, h) - central(f, x - h, h)) / (2 * h),
      say: 'Stay within h of x: a central difference of central differences goes 2h to each side, where its error is four times as large.',
    },
    'to-the-right': {
      as: (f, x, h) => (f(x + 2 * h) - 2 * f(x + h) + f(x)) / (h * h),
      say: 'Put x in the middle: your three places begin at x, so you get the second derivative at x + h.',
    },
  },
  also: {
    'slope of two one-sided slopes': (f, x, h) => ((f(x + h) - f(x)) / h - (f(x) - f(x - h)) / h) / h,
    'from left to right': (f, x, h) => {
      const [left, middle, right] = [f(x - h), f(x), f(x + h)];
      return (right - middle - (middle - left)) / h ** 2;
    },
  },
});
