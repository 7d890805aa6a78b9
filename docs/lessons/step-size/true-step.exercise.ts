import { exp, log, power, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The slope of f at x, by the way really taken. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  //#region solution | return NaN; // Give each of the two places a name. How far apart are they?
  const right = x + h;
  const left = x - h;
  return (f(right) - f(left)) / (right - left);
  //#endregion
}
//#endregion

type Curve = (x: number) => number;

/** 2⁻⁵², the gap above 1. */
const epsilon = power(2, -52);

/** What a rise is divided by decides the mistake: a name, the two places, and x and h again. */
function divided(f: Curve, x: number, h: number, run: (left: number, right: number) => number): number {
  const [left, right] = [x - h, x + h];
  return (f(right) - f(left)) / run(left, right);
}

/**
 * A line with height 0 at the corner: slope 1 on the left, 4 on the right, and 16 for who goes too far. All its
 * heights are exact.
 */
const bent =
  (corner: number): Curve =>
  (x) => {
    const way = x - corner;
    if (way < 0) return way;
    return (way < 1e-6 ? 4 : 16) * way;
  };

export default defineExercise(slope, {
  id: 'true-step',
  rev: 1,
  needs: ['central-difference'],
  minutes: 6,
  hints: [
    'Give the two places names, and use these names both where you ask f and where you divide.',
    'The computer has rounded the places already when you subtract them, and that subtraction adds no error.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // 4·x is exact. Around 1 the places are 10 stairs to the right, and 10½ to the left where stairs are half as wide.
    'on a straight line it is exact, however small the step': (fn, t) => {
      t.close(
        fn((x) => 4 * x, 1, 10.3 * epsilon),
        4,
        { bound: 1e-12 },
      );
    },
    // Truncation h²/3; the two heights are about 1e-9, and rounded in their sixteenth digit.
    'the logarithm at 1 keeps more than twelve digits with h = 1e-9': (fn, t) => {
      t.close(fn(log, 1, 1e-9), 1, { bound: 1e-12 });
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
    // Between powers of two, so that stairs are alike on both sides, and a step to a stair is one to either side.
    'a line whose slope is a power of two': (fn, t, g) => {
      const steep = power(2, g.int(-3, 5));
      t.close(
        fn((x) => steep * x, g.pick([1, -1]) * g.in(1.1, 1.9), g.logIn(1e-12, 1e-9)),
        steep,
        { bound: 1e-12 * steep },
      );
    },
  },
  // At a power of two with 0.3 of a stair too much: 0.3 less is gone to the right, and 0.2 more to the left.
  probe: (g) => {
    const x = power(2, g.int(0, 3));
    return [bent(x), x, (g.int(5, 20) + 0.3) * epsilon * x];
  },
  mistakes: {
    'by-the-step-asked-for': {
      as: (f, x, h) => divided(f, x, h, () => 2 * h),
      say: 'Subtract one place from the other: 2 * h is the distance that you asked for, before the places were rounded.',
    },
    'twice-the-right-side': {
      as: (f, x, h) => divided(f, x, h, (_, right) => 2 * (right - x)),
      say: 'Subtract the left place from the right one: it is not always as far from x as the other, as the stairs below 1 are half as wide.',
    },
    'twice-the-left-side': {
      as: (f, x, h) => divided(f, x, h, (left) => 2 * (x - left)),
      say: 'Take the left place from the right one: you measure the left side and assume that the right one is alike.',
    },
    'one-side-only': {
      as: (f, x, h) => divided(f, x, h, (_, right) => right - x),
      say: 'Divide by the whole way from the left place to the right one: you divide by the half of it that lies right of x.',
    },
    'missing-brackets': {
      as: (f, x, h) => divided(f, x, h, (_, right) => right - x - h),
      say: 'Put the left place in brackets, or give it a name: x + h − x − h takes h away, where it should come on top.',
    },
    'no-run': {
      as: (f, x, h) => divided(f, x, h, () => 1),
      say: 'Divide the rise by the run: so far you return how much f rises.',
    },
    'wrong-sign': {
      as: (f, x, h) => divided(f, x, h, (left, right) => left - right),
      say: 'Subtract the left from the right in both: one of your two differences is the other way round.',
    },
    forward: {
      as: (f, x, h) => (f(x + h) - f(x)) / (x + h - x),
      say: 'Take a place on the left of x as well: this is the forward difference.',
    },
    backward: {
      as: (f, x, h) => (f(x) - f(x - h)) / (x - (x - h)),
      say: 'Take a place on the right of x as well: this is the backward difference.',
    },
    'own-step': {
      as: (f, x) => divided(f, x, 1e-4, (left, right) => right - left),
      say: 'Use the h that you are given: your step is always the same.',
    },
  },
  also: {
    'in one line': (f, x, h) => (f(x + h) - f(x - h)) / (x + h - (x - h)),
    'with the effective step to both sides': (f, x, h) => {
      const taken = x + h - x;
      return (f(x + taken) - f(x - taken)) / (2 * taken);
    },
  },
});
