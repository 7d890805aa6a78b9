import { abs, array, cbrt, maximum, multiply, power, sqrt, zerosLike } from 'derivative';
import type { NDArray } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** A step for each element of x, never below that of size s. */
export function steps(x: NDArray, s: number): NDArray {
  const epsilon = power(2, -52);
  const h = zerosLike(x);
  for (let i = 0; i < x.size; i++) {
    //#region solution | h.set(i, NaN); // How large is x.get(i), whatever its sign?
    h.set(i, cbrt(epsilon) * maximum(abs(x.get(i)), s));
    //#endregion
  }
  return h;
}
//#endregion

const epsilon = power(2, -52);
const root = cbrt(epsilon);

/** An array of the same length, each element made by itself. */
function each(x: NDArray, step: (xi: number) => number): NDArray {
  return array(Array.from({ length: x.size }, (_, i) => step(x.get(i))));
}

/** A product and a third root, each rounded once, and a third root taken as a power: some ε of a step. */
const share = 16 * epsilon;

export default defineExercise(steps, {
  id: 'step-for-every-element',
  rev: 1,
  minutes: 6,
  hints: [
    'The loop visits one element at a time. First find out how large it is: leave off a minus sign.',
    'Then compare it with s, and go on with the larger of the two.',
    'The third root of ε is the same for all elements. It is the share of the size that the step should be.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'at 0 the step is that of the typical size': (fn, t) => {
      t.close(fn(array([0]), 1e5), array([1e5 * root]), { bound: 1e5 * root * share });
    },
    'a large element has a large step': (fn, t) => {
      t.close(fn(array([2e6, 1e5]), 1e4), array([2e6 * root, 1e5 * root]), { bound: 2e6 * root * share });
    },
    'a minus sign makes no difference': (fn, t) => {
      t.close(fn(array([-3e5, 3e5]), 1e5), array([3e5 * root, 3e5 * root]), { bound: 3e5 * root * share });
    },
    'each element has a step of its own': (fn, t) => {
      t.close(fn(array([0.001, -4, 1000]), 0.5), array([0.5 * root, 4 * root, 1000 * root]), {
        bound: 1000 * root * share,
      });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = array([3, -4, 0]);
      t.unchanged(x, () => fn(x, 1));
    },
  },
  held: {
    'any elements, any size': (fn, t, g) => {
      const x = array(g.list(g.int(1, 6), -1e6, 1e6));
      const s = g.logIn(1, 1e6);
      const expected = each(x, (xi) => root * Math.max(Math.abs(xi), s));
      t.close(fn(x, s), expected, { bound: 1e6 * root * share });
    },
  },
  // One element at 0, one beyond s on each side, one within: sizes of some 1e12, so that even ε of them is far from 0.
  probe: (g) => [array([0, g.in(3e12, 4e12), -g.in(5e12, 6e12), g.in(2e11, 8e11)]), g.in(1e12, 2e12)],
  mistakes: {
    'nothing-written': {
      as: (x) => zerosLike(x),
      say: 'Write each step with h.set(i, …): h is still full of zeros. Brackets, h[i], do not reach the elements of an array.',
    },
    'no-typical-size': {
      as: (x) => each(x, (xi) => root * Math.abs(xi)),
      say: 'Take the larger of |x| and s: without s the step at 0 is 0, and the slope 0/0.',
    },
    'only-typical-size': {
      as: (x, s) => each(x, () => root * s),
      say: 'Look at the element too: your step is the same wherever x is.',
    },
    'no-abs': {
      as: (x, s) => each(x, (xi) => root * Math.max(xi, s)),
      say: 'Leave off the minus sign with abs: a large negative element needs a large step as well.',
    },
    'keeps-the-sign': {
      as: (x, s) => each(x, (xi) => root * (Math.abs(xi) > s ? xi : s)),
      say: 'Make every step positive: yours is negative where the element is.',
    },
    smaller: {
      as: (x, s) => each(x, (xi) => root * Math.min(Math.abs(xi), s)),
      say: 'Take the larger of the two, not the smaller: near large numbers a small step is lost between the stairs.',
    },
    sum: {
      as: (x, s) => each(x, (xi) => root * (Math.abs(xi) + s)),
      say: 'Take the larger of the two, where you take their sum.',
    },
    'fixed-at-one': {
      as: (x) => each(x, (xi) => root * Math.max(Math.abs(xi), 1)),
      say: 'Use the s that you are given: your typical size is always 1.',
    },
    'no-root-of-epsilon': {
      as: (x, s) => each(x, (xi) => epsilon * Math.max(Math.abs(xi), s)),
      say: 'Take the third root of ε: with ε itself a step is as short as a single stair.',
    },
    'square-root': {
      as: (x, s) => each(x, (xi) => sqrt(epsilon) * Math.max(Math.abs(xi), s)),
      say: 'Take the third root: the square root belongs to the forward difference.',
    },
    'root-of-everything': {
      as: (x, s) => each(x, (xi) => cbrt(epsilon * Math.max(Math.abs(xi), s))),
      say: 'Take the root of ε alone, and multiply afterwards: yours has the root of the size as well.',
    },
    'only-the-size': {
      as: (x, s) => each(x, (xi) => Math.max(Math.abs(xi), s)),
      say: 'Multiply by the third root of ε: your step is as long as x itself.',
    },
    'size-as-step': {
      as: (x, s) => each(x, (xi) => Math.max(root * Math.abs(xi), s)),
      say: 'Take the larger of the two first, and multiply it by the third root of ε: s is a size, like x, and no step yet.',
    },
    'only-the-root': {
      as: (x) => each(x, () => root),
      say: 'Multiply the third root of ε by the size of the element: yours is a fixed step.',
    },
    'first-element-only': {
      as: (x, s) => {
        const h = zerosLike(x);
        h.set(0, root * Math.max(Math.abs(x.get(0)), s));
        return h;
      },
      say: 'Set the step of every element, h.set(i, …): you set only the first.',
    },
  },
  equivalent: {
    'maximum(abs(x.get(i)), s) → maximum(s, abs(x.get(i)))': 'the larger of two is the same in either order',
  },
  also: {
    'with whole arrays': (x, s) => multiply(root, maximum(abs(x), s)),
    'with a power': (x, s) => each(x, (xi) => epsilon ** (1 / 3) * (Math.abs(xi) < s ? s : Math.abs(xi))),
  },
});
