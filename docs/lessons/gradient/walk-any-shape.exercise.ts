import {
  add,
  array,
  type NDArray,
  nditer,
  numericalDerivative,
  power,
  subtract,
  sum,
  zerosLike,
} from 'derivative';
import { defineExercise, untyped } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at x, whatever shape x has. */
export function gradient(f: (x: NDArray) => number, x: NDArray, h: number): NDArray {
  const grad = zerosLike(x);
  const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
  //#region solution | // Walk until it is finished. At each element: keep it, nudge it up and down, fill grad, put it back.
  while (!it.finished) {
    const idx = it.multiIndex;
    const value = x.get(idx);
    x.set(idx, value + h);
    const up = f(x);
    x.set(idx, value - h);
    const down = f(x);
    x.set(idx, value);
    grad.set(idx, (up - down) / (2 * h));
    it.iternext();
  }
  //#endregion
  return grad;
}
//#endregion

type Index = readonly number[];
type Slope = (at: (step: number) => number, index: Index) => number;

/** One slope for each element, from f with that element nudged by any step. */
function slopes(f: (x: NDArray) => number, x: NDArray, slope: Slope): NDArray {
  const grad = zerosLike(x);
  for (const index of indices(x)) {
    const at = (step: number): number => {
      const moved = x.copy();
      moved.set(index, x.get(index) + step);
      return f(moved);
    };
    grad.set(index, slope(at, index));
  }
  return grad;
}

/** Of all elements, in the order of the walk. */
function indices(x: NDArray): readonly Index[] {
  const all: Index[] = [];
  for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) all.push(it.multiIndex);
  return all;
}

const sumOfSquares = (x: NDArray): number => sum(power(x, 2));
const sumOfCubes = (x: NDArray): number => sum(power(x, 3));

const row = (): NDArray => array([1, -2, 0.5]);
const table = (): NDArray =>
  array([
    [1, 2, 3],
    [4, 5, 6],
  ]);

export default defineExercise(gradient, {
  id: 'walk-any-shape',
  rev: 1,
  needs: ['gradient-2x3'],
  minutes: 10,
  hints: [
    'The finger stands at the first element already. A while loop asks before each visit whether the walk is over.',
    'Inside the loop one index does all: it reads x, writes x, and writes grad.',
    'If your code never ends, or asks f thousands of times, look for what moves the finger on.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Squares have no truncation error; values up to 91, divided by 1/4, leave some 1e-13 of rounding.
    'a row of three': (fn, t) => {
      t.close(fn(sumOfSquares, row(), 0.125), array([2, -4, 1]), { bound: 1e-11 });
    },
    'a table of 2 × 3': (fn, t) => {
      const slopesOfSquares = array([
        [2, 4, 6],
        [8, 10, 12],
      ]);
      t.close(fn(sumOfSquares, table(), 0.125), slopesOfSquares, { bound: 1e-11 });
    },
    // The central difference of x³ is 3x² + h².
    'the error of a cube is h²': (fn, t) => {
      t.close(fn(sumOfCubes, row(), 0.5), array([3.25, 12.25, 1]), { bound: 1e-11 });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = table();
      t.unchanged(x, () => fn(sumOfSquares, x, 0.1));
    },
    'f is asked twice for each element': (fn, t) => {
      t.calls(sumOfSquares, (f) => fn(f, table(), 0.125), { count: 12 });
    },
  },
  held: {
    'a stack of tables': (fn, t, g) => {
      const s = g.smoothArray([2, 1, 2]);
      const x = array(g.list(4, -3, 3)).reshape([2, 1, 2]);
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, x.copy(), h), s.gradient(x), { bound: s.bound(h, 2) });
    },
  },
  probe: (g) => [g.smoothArray([3, 2]).f, array(g.matrix(3, 2, -2, 2)), g.in(0.4, 0.8)],
  mistakes: {
    'nothing-written': {
      as: (_f, x) => zerosLike(x),
      say: 'Write each slope with grad.set(idx, …): grad is still full of zeros. Brackets, grad[idx], do not reach the elements of an array, and a loop never begins if it asks for it.finished in place of !it.finished.',
    },
    'skips-first': {
      as: (f, x, h) =>
        slopes(f, x, (at, index) => (index.some((part) => part > 0) ? (at(h) - at(-h)) / (2 * h) : 0)),
      say: 'Call iternext at the end of the loop: yours moves on before the first element was visited, whose slope stays 0.',
    },
    'misses-last': {
      as: (f, x, h) => {
        const last = indices(x).at(-1)?.join();
        return slopes(f, x, (at, index) => (index.join() === last ? 0 : (at(h) - at(-h)) / (2 * h)));
      },
      say: 'Go on until it.finished is true: yours ends before the last element, whose slope stays 0.',
    },
    'first-column': {
      as: (f, x, h) =>
        slopes(f, x, (at, index) =>
          index.slice(1).every((part) => part === 0) ? (at(h) - at(-h)) / (2 * h) : 0,
        ),
      say: 'Use the whole index that it.multiIndex gives: yours meets only the first element of each row.',
    },
    'only-first': {
      as: (f, x, h) =>
        slopes(f, x, (at, index) => (index.every((part) => part === 0) ? (at(h) - at(-h)) / (2 * h) : 0)),
      say: 'Return grad after the loop, not in it: yours ends at the first element.',
    },
    'not-put-back': {
      as: (f, x, h) => {
        const grad = zerosLike(x);
        for (const index of indices(x)) {
          const value = x.get(index);
          x.set(index, value + h);
          const up = f(x);
          x.set(index, value - h);
          grad.set(index, (up - f(x)) / (2 * h));
        }
        return grad;
      },
      say: 'Put each element back before the finger moves on: yours stays at its value − h.',
    },
    'nudged-twice': {
      as: (f, x, h) => slopes(f, x, (at) => (at(h) - at(0)) / (2 * h)),
      say: 'Nudge down from the value that you kept: from the nudged element, − h leads only back to where you began.',
    },
    forward: {
      as: (f, x, h) => slopes(f, x, (at) => (at(h) - f(x)) / h),
      say: 'Nudge each element down as well: with f(x) itself this is the forward difference.',
    },
    'run-of-h': {
      as: (f, x, h) => slopes(f, x, (at) => (at(h) - at(-h)) / h),
      say: 'Divide by 2h: that is how far apart the two nudged values are.',
    },
    'missing-brackets': {
      as: (f, x, h) => slopes(f, x, (at) => ((at(h) - at(-h)) / 2) * h),
      say: 'Put 2 * h in brackets: without them each quotient is divided by 2 and then multiplied by h.',
    },
    'own-step': {
      as: (f, x) => numericalDerivative(f, x),
      say: 'Use the h that you are given: your nudge is always 10⁻⁴.',
    },
    'all-at-once': {
      as: (f, x, h) => slopes(f, x, () => (f(add(x, h)) - f(subtract(x, h))) / (2 * h)),
      say: 'Nudge the element at idx alone: you nudge all of them, which gives the same slope everywhere.',
    },
    'plain-list': {
      as: untyped((f, x, h) => [...slopes(f, x, (at) => (at(h) - at(-h)) / (2 * h)).reshape(x.size)]),
      say: 'Return grad itself: the slopes are right, but a flat list has lost their places.',
    },
  },
  also: {
    'on copies': (f, x, h) => slopes(f, x, (at) => (at(h) - at(-h)) / (2 * h)),
    'down before up, in a for loop': (f, x, h) => {
      const grad = zerosLike(x);
      for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) {
        const value = x.get(it.multiIndex);
        x.set(it.multiIndex, value - h);
        const down = f(x);
        x.set(it.multiIndex, value + h);
        grad.set(it.multiIndex, (0.5 * (f(x) - down)) / h);
        x.set(it.multiIndex, value);
      }
      return grad;
    },
  },
});
