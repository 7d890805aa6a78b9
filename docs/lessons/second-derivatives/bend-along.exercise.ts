import { add, array, exp, hessian, multiply, type NDArray, sqrt, subtract, sum } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** How f bends at the point along v, from three heights. */
export function bend(f: (x: NDArray) => number, point: NDArray, v: NDArray, h: number): number {
  //#region solution | return NaN; // multiply(h, v) is a small step along v.
  const step = multiply(h, v);
  return (f(add(point, step)) - 2 * f(point) + f(subtract(point, step))) / (h * h);
  //#endregion
}
//#endregion

type Field = (x: NDArray) => number;

/** x² + 3xy + y²: along (p, q) it bends by 2p² + 6pq + 2q², everywhere. */
const saddle: Field = ([x = NaN, y = NaN]) => x * x + 3 * x * y + y * y;

/** e^(x + 2y) */
const curved: Field = ([x = NaN, y = NaN]) => exp(x + 2 * y);

const lengthOf = (v: NDArray): number => sqrt(sum(multiply(v, v)));

/** v with all elements 0 but one. */
function alone(v: NDArray, place: number): NDArray {
  return array(Array.from({ length: v.size }, (_, i) => (i === place ? v.get(i) : 0)));
}

/** The three heights: a step ahead, at the point, a step behind. */
function heights(f: Field, point: NDArray, step: NDArray): readonly [number, number, number] {
  return [f(add(point, step)), f(point), f(subtract(point, step))];
}

function along(f: Field, point: NDArray, v: NDArray, h: number): number {
  const [ahead, middle, behind] = heights(f, point, multiply(h, v));
  return (ahead - 2 * middle + behind) / (h * h);
}

export default defineExercise(bend, {
  id: 'bend-along',
  rev: 1,
  needs: ['second-derivative', 'directional-derivative'],
  minutes: 6,
  hints: [
    'It is the formula with three heights once more. What moves is the whole point, along v.',
    'A step ahead leads to the point plus h times v, a step behind to the point minus h times v.',
    'Leave the length of v as it is: whoever goes twice as fast meets four times the bend.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // 2·1² + 6·1·3 + 2·3². No power is above 2, so nothing is truncated; heights up to 40,
    // divided by 1/16, leave some 1e-13 of rounding.
    'x² + 3xy + y² along (1, 3)': (fn, t) => {
      t.close(fn(saddle, array([2, 1]), array([1, 3]), 0.25), 38, { bound: 1e-11 });
    },
    'along (1, −1) it bends downward': (fn, t) => {
      t.close(fn(saddle, array([2, 1]), array([1, -1]), 0.25), -2, { bound: 1e-11 });
    },
    'twice the v makes four times the bend': (fn, t) => {
      t.close(fn(saddle, array([2, 1]), array([2, 6]), 0.25), 152, { bound: 1e-11 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      // Along (1, 1) the exponent grows by 3 for each v, so the bend is 3².
      t.order((h) => fn(curved, array([0, 0]), array([1, 1]), h) - 9, { expect: 2, from: 0.05 });
    },
    'f is asked three times: a step ahead, at the point, a step behind': (fn, t) => {
      t.calls(saddle, (f) => fn(f, array([2, 1]), array([1, 3]), 0.25), {
        at: [array([2.25, 1.75]), array([2, 1]), array([1.75, 0.25])],
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
      const { f } = g.smoothArray([3]);
      const point = array(g.list(3, -2, 2));
      const v = array(g.list(3, -1, 1));
      const h = g.in(0.1, 0.4);
      // The same three heights. Each is below 100 and off by some ε of that; divided by h² ≥ 0.01 that is 1e-11.
      t.close(fn(f, point.copy(), v, h), along(f, point, v, h), { bound: 1e-9 });
    },
  },
  probe: (g) => [
    g.smoothArray([3]).f,
    array(g.list(3, -2, 2)),
    array([g.in(0.5, 0.9), g.in(1.1, 1.5), -g.in(1.1, 1.5)]),
    g.in(0.4, 0.8),
  ],
  mistakes: {
    slope: {
      as: (f, point, v, h) => {
        const [ahead, , behind] = heights(f, point, multiply(h, v));
        return (ahead - behind) / (2 * h);
      },
      say: 'Compare both sides with the middle: what you return is the slope along v, not the bend.',
    },
    'no-middle': {
      as: (f, point, v, h) => {
        const [ahead, , behind] = heights(f, point, multiply(h, v));
        return (ahead + behind) / (h * h);
      },
      say: 'Take 2 · f(point) away from the sum of both sides: yours still has the height itself in it.',
    },
    'middle-once': {
      as: (f, point, v, h) => {
        const [ahead, middle, behind] = heights(f, point, multiply(h, v));
        return (ahead - middle + behind) / (h * h);
      },
      say: 'Take f(point) away twice, once for each side: you do it once.',
    },
    'minus-both': {
      as: (f, point, v, h) => {
        const [ahead, middle, behind] = heights(f, point, multiply(h, v));
        return (ahead - 2 * middle - behind) / (h * h);
      },
      say: 'Give the step behind a plus: a bend is the same seen from both sides.',
    },
    'run-of-h': {
      as: (f, point, v, h) => along(f, point, v, h) * h,
      say: 'Divide by h once more: you have the difference of two slopes, not yet how fast the slope changes.',
    },
    'run-of-2h': {
      as: (f, point, v, h) => along(f, point, v, h) / 4,
      say: 'Divide by h · h: the two slopes belong to places that are h apart, not 2h.',
    },
    'missing-brackets': {
      as: (f, point, v, h) => along(f, point, v, h) * h * h,
      say: 'Divide by h * h, in brackets: yours is the difference of the heights itself.',
    },
    caret: {
      as: (f, point, v, h) => (along(f, point, v, h) * h) ^ 2,
      say: 'Write (h * h) below the fraction bar: in TypeScript the sign ^ is no power, it works on single bits.',
    },
    'only-last-divided': {
      as: (f, point, v, h) => {
        const [ahead, middle, behind] = heights(f, point, multiply(h, v));
        return ahead - 2 * middle + behind / (h * h);
      },
      say: 'Put the three heights in brackets: without them only the last one is divided.',
    },
    'whole-v': {
      as: (f, point, v, h) => {
        const [ahead, middle, behind] = heights(f, point, v);
        return (ahead - 2 * middle + behind) / (h * h);
      },
      say: 'Shrink v to a small step, h times v, before you go it: you go all of v.',
    },
    'unit-v': {
      as: (f, point, v, h) => along(f, point, multiply(1 / lengthOf(v), v), h),
      say: 'Use v as it is: you shorten it to the length 1 first.',
    },
    'per-length': {
      as: (f, point, v, h) => along(f, point, v, h) / lengthOf(v) ** 2,
      say: 'Leave out the length of v: asked is the bend while walking along v, however fast that is.',
    },
    diagonal: {
      as: (f, point, v, h) => along(f, point, array(Array<number>(v.size).fill(1)), h),
      say: 'Go along v: you add h to every element, which is the direction (1, 1, …).',
    },
    'axes-alone': {
      as: (f, point, v, h) =>
        Array.from({ length: v.size }, (_, i) => along(f, point, alone(v, i), h)).reduce((a, b) => a + b, 0),
      say: 'Move all elements at once: you add up the bends along the axes, and leave out the mixed derivatives.',
    },
    'first-element': {
      as: (f, point, v, h) => along(f, point, alone(v, 0), h),
      say: 'Move all elements, each by h times its own element of v: you move only the first.',
    },
    'to-one-side': {
      as: (f, point, v, h) => along(f, add(point, multiply(h, v)), v, h),
      say: 'Put the point in the middle: your three places begin at it, so you get the bend a step ahead.',
    },
    'by-the-hessian': {
      as: (f, point, v, h) => {
        const H = hessian(f, point, { delta: h });
        let total = 0;
        for (let i = 0; i < v.size; i++) {
          for (let j = 0; j < v.size; j++) total += v.get(i) * H.get(i, j) * v.get(j);
        }
        return total;
      },
      say: 'Ask f three times, along v: the Hessian has the answer in it too, but takes many more calls.',
    },
  },
  also: {
    'a slope of slopes': (f, point, v, h) => {
      const [ahead, middle, behind] = heights(f, point, multiply(h, v));
      return ((ahead - middle) / h - (middle - behind) / h) / h;
    },
    'element by element': (f, point, v, h) => {
      const moved = (step: number): NDArray => {
        const copy = point.copy();
        for (let i = 0; i < copy.size; i++) copy.set(i, copy.get(i) + step * v.get(i));
        return copy;
      };
      return (f(moved(-h)) - 2 * f(moved(0)) + f(moved(h))) / h ** 2;
    },
  },
  equivalent: {
    'multiply(h, v) → multiply(v, h)':
      'A product of two numbers is the same, to the last bit, in either order.',
    'add(point, step) → add(step, point)':
      'A sum of two numbers is the same, to the last bit, in either order.',
  },
});
