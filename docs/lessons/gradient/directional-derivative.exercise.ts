import {
  add,
  array,
  exp,
  multiply,
  type NDArray,
  numericalDerivative,
  sqrt,
  subtract,
  sum,
} from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** How fast f changes at the point when one walks along v: the slope per v, in two questions to f. */
export function along(f: (x: NDArray) => number, point: NDArray, v: NDArray, h: number): number {
  //#region solution | return NaN; // multiply(h, v) is v shrunk to a small step; add(point, step) goes it.
  const step = multiply(h, v);
  return (f(add(point, step)) - f(subtract(point, step))) / (2 * h);
  //#endregion
}
//#endregion

type Field = (x: NDArray) => number;

/** xy + 3x: its gradient is (y + 3, x). */
const saddle: Field = ([x = NaN, y = NaN]) => x * y + 3 * x;

/** e^(x + 2y) */
const curved: Field = ([x = NaN, y = NaN]) => exp(x + 2 * y);

/** The central difference along any direction. */
const central = (f: Field, point: NDArray, v: NDArray, h: number): number =>
  (f(add(point, multiply(h, v))) - f(subtract(point, multiply(h, v)))) / (2 * h);

const lengthOf = (v: NDArray): number => sqrt(sum(multiply(v, v)));

export default defineExercise(along, {
  id: 'directional-derivative',
  rev: 1,
  needs: ['gradient-two-variables'],
  minutes: 8,
  hints: [
    'It is a central difference once more. What moves is not one element but the whole point, along v.',
    'h times v is the step. One question is asked a step ahead of the point, the other a step behind it.',
    'Leave the length of v as it is: whoever goes twice as fast climbs twice as much in the same time.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // The gradient of xy + 3x at (2, 1) is (4, 2); along (1, 3) that makes 4 + 6. Squared terms cancel between the two
    // sides; values up to 22, divided by 1/2, leave some 1e-14 of rounding.
    'xy + 3x along (1, 3)': (fn, t) => {
      t.close(fn(saddle, array([2, 1]), array([1, 3]), 0.25), 10, { bound: 1e-12 });
    },
    'twice the v makes twice the slope': (fn, t) => {
      t.close(fn(saddle, array([2, 1]), array([2, 6]), 0.25), 20, { bound: 1e-12 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      // Along (1, 1) the exponent grows by 3 for each v.
      t.order((h) => fn(curved, array([0, 0]), array([1, 1]), h) - 3, { expect: 2, from: 0.05 });
    },
    'f is asked twice, a step ahead and a step behind': (fn, t) => {
      t.calls(saddle, (f) => fn(f, array([2, 1]), array([1, 3]), 0.25), {
        at: [array([2.25, 1.75]), array([1.75, 0.25])],
      });
    },
    'the point is afterwards what it was': (fn, t) => {
      const point = array([0.3, 0.7]);
      t.unchanged(point, () => fn(saddle, point, array([1, 3]), 0.1));
    },
    'v is afterwards what it was': (fn, t) => {
      const v = array([1, 3]);
      t.unchanged(v, () => fn(saddle, array([0.3, 0.7]), v, 0.1));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([3]);
      const point = array(g.list(3, -3, 3));
      const v = array(g.list(3, -1, 1));
      const h = g.logIn(1e-4, 0.1);
      // Along v each derivative of f grows by at most Σ|vᵢ| per order, so by its third power in the term with h².
      const growth = Math.max(1, sum(multiply(v, v)) * 3) ** 1.5;
      t.close(fn(s.f, point.copy(), v, h), s.along(point, v), { bound: growth * s.bound(h, 2) });
    },
  },
  probe: (g) => [
    g.smoothArray([3]).f,
    array(g.list(3, -2, 2)),
    array([g.in(0.5, 0.9), g.in(1.1, 1.5), -g.in(1.1, 1.5)]),
    g.in(0.4, 0.8),
  ],
  mistakes: {
    forward: {
      as: (f, point, v, h) => (f(add(point, multiply(h, v))) - f(point)) / h,
      say: 'Take a step behind the point as well: with f at the point itself this is the forward difference.',
    },
    'run-of-h': {
      as: (f, point, v, h) => (f(add(point, multiply(h, v))) - f(subtract(point, multiply(h, v)))) / h,
      say: 'Divide by 2h: from a step behind to a step ahead it is twice h.',
    },
    'missing-brackets': {
      as: (f, point, v, h) => ((f(add(point, multiply(h, v))) - f(subtract(point, multiply(h, v)))) / 2) * h,
      say: 'Put 2 * h in brackets: without them the difference is divided by 2 and then multiplied by h.',
    },
    'whole-v': {
      as: (f, point, v, h) => (f(add(point, v)) - f(subtract(point, v))) / (2 * h),
      say: 'Shrink v to a small step, h times v, before you go it: you go all of v.',
    },
    'per-length': {
      as: (f, point, v, h) => central(f, point, v, h) / lengthOf(v),
      say: 'Leave out the length of v: asked is the slope per v, not per unit of the way.',
    },
    'per-sum': {
      as: (f, point, v, h) => central(f, point, v, h) / sum(v),
      say: 'Divide by 2h alone: v belongs into the step, where you have it already, and not below the fraction bar.',
    },
    'unit-v': {
      as: (f, point, v, h) => central(f, point, multiply(1 / lengthOf(v), v), h),
      say: 'Use v as it is: you shorten it to the length 1 first.',
    },
    diagonal: {
      as: (f, point, _v, h) => (f(add(point, h)) - f(subtract(point, h))) / (2 * h),
      say: 'Go along v: you add h to every element, which is the direction (1, 1, …).',
    },
    'first-element': {
      as: (f, point, v, h) => central(f, point, array([v.get(0), ...Array<number>(v.size - 1).fill(0)]), h),
      say: 'Move all elements, each by h times its own element of v: you move only the first.',
    },
    'by-the-gradient': {
      as: (f, point, v) => sum(multiply(numericalDerivative(f, point), v)),
      say: 'Ask f twice, along v: the gradient has the answer in it too, but takes two questions for every element.',
    },
    'steps-taken-for-good': {
      as: (f, point, v, h) => {
        const up = f(add(point, multiply(h, v)));
        const down = f(subtract(point, multiply(h, v)));
        for (let i = 0; i < point.size; i++) point.set(i, point.get(i) - h * v.get(i));
        return (up - down) / (2 * h);
      },
      say: 'Leave the point where it was: the slope is right, but afterwards the point has moved.',
    },
  },
  also: {
    'element by element': (f, point, v, h) => {
      const moved = (step: number): NDArray => {
        const copy = point.copy();
        for (let i = 0; i < copy.size; i++) copy.set(i, copy.get(i) + step * v.get(i));
        return copy;
      };
      return (f(moved(h)) - f(moved(-h))) / (2 * h);
    },
  },
  equivalent: {
    'multiply(h, v) → multiply(v, h)':
      'A product of two numbers is the same, to the last bit, in either order.',
    'add(point, step) → add(step, point)':
      'A sum of two numbers is the same, to the last bit, in either order.',
  },
});
