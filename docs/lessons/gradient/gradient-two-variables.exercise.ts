import { array, exp, NDArray, numericalDerivative, power } from 'derivative';
import { defineExercise, untyped } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at the point (x, y). */
export function gradient(f: (input: NDArray) => number, x: number, y: number, h: number): NDArray {
  let [slopeX, slopeY] = [NaN, NaN];
  //#region solution | // Nudge x and hold y still; then nudge y and hold x still. f gets its two numbers as array([…, …]).
  slopeX = (f(array([x + h, y])) - f(array([x - h, y]))) / (2 * h);
  slopeY = (f(array([x, y + h])) - f(array([x, y - h]))) / (2 * h);
  //#endregion
  return array([slopeX, slopeY]);
}
//#endregion

type Field = (input: NDArray) => number;

/** f as in the lesson: it takes one array, and says so to whoever hands it a list or two numbers. */
const ofArray =
  (f: Field): Field =>
  (input) => {
    if (!(input instanceof NDArray))
      throw new TypeError('f takes its two numbers as one array: f(array([x, y]))');
    return f(input);
  };

/** f as a function of two numbers. */
const at = (f: Field) => (x: number, y: number) => f(array([x, y]));

/** 3x + 5y + xy: its gradient is (3 + y, 5 + x). */
const tilted = ofArray(([x = NaN, y = NaN]) => 3 * x + 5 * y + x * y);

/** eˣ·y³ */
const curved = ofArray(([x = NaN, y = NaN]) => exp(x) * power(y, 3));

export default defineExercise(gradient, {
  id: 'gradient-two-variables',
  rev: 1,
  needs: ['central-difference'],
  minutes: 6,
  hints: [
    'There are two slopes to compute, each a central difference. In the first only x moves.',
    'Make the four places first, two for each slope, each an array of two numbers of which one is nudged.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Along each axis the function is a straight line, so only rounding is left: values up to 26, divided by 1/2.
    'the gradient of 3x + 5y + xy': (fn, t) => {
      t.close(fn(tilted, 2, 1, 0.25), array([4, 7]), { bound: 1e-12 });
    },
    'half the step makes a quarter of the error in x': (fn, t) => {
      t.order((h) => fn(curved, 0, 2, h).get(0) - 8, { expect: 2 });
    },
    'half the step makes a quarter of the error in y': (fn, t) => {
      t.order((h) => fn(curved, 0, 2, h).get(1) - 12, { expect: 2 });
    },
    'f is asked at four places round the point': (fn, t) => {
      const places = [
        [2.25, 1],
        [1.75, 1],
        [2, 1.25],
        [2, 0.75],
      ];
      t.calls(tilted, (f) => fn(f, 2, 1, 0.25), { at: places.map((place) => array(place)) });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([2]);
      const [x, y, h] = [g.in(-3, 3), g.in(-3, 3), g.logIn(1e-4, 0.1)];
      t.close(fn(s.f, x, y, h), s.gradient(array([x, y])), { bound: s.bound(h, 2) });
    },
  },
  probe: (g) => [ofArray(g.smoothArray([2]).f), g.in(-2, 2), g.in(-2, 2), g.in(0.4, 0.8)],
  mistakes: {
    forward: {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([(z(x + h, y) - z(x, y)) / h, (z(x, y + h) - z(x, y)) / h]);
      },
      say: 'Nudge to the other side as well: with f at the point itself these are forward differences.',
    },
    'run-of-h': {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([(z(x + h, y) - z(x - h, y)) / h, (z(x, y + h) - z(x, y - h)) / h]);
      },
      say: 'Divide by 2h: that is how far apart the two nudged places are.',
    },
    'missing-brackets': {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([((z(x + h, y) - z(x - h, y)) / 2) * h, ((z(x, y + h) - z(x, y - h)) / 2) * h]);
      },
      say: 'Put 2 * h in brackets: without them each quotient is divided by 2 and then multiplied by h.',
    },
    'sums-for-differences': {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([(z(x + h, y) + z(x - h, y)) / (2 * h), (z(x, y + h) + z(x, y - h)) / (2 * h)]);
      },
      say: 'Subtract the second value from the first: you add the two, which says nothing about how far f moved.',
    },
    'own-step': {
      as: (f, x, y) => numericalDerivative(f, array([x, y])),
      say: 'Use the h that you are given: the nudge of numericalDerivative is always 10⁻⁴.',
    },
    exchanged: {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([(z(x, y + h) - z(x, y - h)) / (2 * h), (z(x + h, y) - z(x - h, y)) / (2 * h)]);
      },
      say: 'Exchange the two entries: the slope by x belongs at index 0, where x stands in the point.',
    },
    'both-at-once': {
      as: (f, x, y, h) => {
        const z = at(f);
        const slope = (z(x + h, y + h) - z(x - h, y - h)) / (2 * h);
        return array([slope, slope]);
      },
      say: 'Nudge one number at a time: you nudge both, so both entries are the sum of the two slopes.',
    },
    'same-slope-twice': {
      as: (f, x, y, h) => {
        const z = at(f);
        const slope = (z(x + h, y) - z(x - h, y)) / (2 * h);
        return array([slope, slope]);
      },
      say: 'Nudge y in the second entry: you nudge x in both.',
    },
    'from-the-nudged-place': {
      as: (f, x, y, h) => {
        const z = at(f);
        return array([(z(x + h, y) - z(x - h, y)) / (2 * h), (z(x + h, y + h) - z(x + h, y - h)) / (2 * h)]);
      },
      say: 'Hold x still at its own value while y moves: yours is still nudged.',
    },
    'one-number': {
      as: untyped((f, x, y, h) => {
        const z = at(f);
        return (z(x + h, y) - z(x - h, y) + z(x, y + h) - z(x, y - h)) / (2 * h);
      }),
      say: 'Keep the two slopes apart, each in its place of the array: you return their sum.',
    },
  },
  also: {
    'with the named places': (f, x, y, h) => {
      const [east, west] = [f(array([x + h, y])), f(array([x - h, y]))];
      const [north, south] = [f(array([x, y + h])), f(array([x, y - h]))];
      return array([(0.5 * (east - west)) / h, (0.5 * (north - south)) / h]);
    },
  },
});
