import { add, array, exp, type NDArray, nditer, power, subtract, zeros } from 'derivative';
import { defineExercise, untyped } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at A, which has 2 rows and 3 columns. */
export function gradient(f: (A: NDArray) => number, A: NDArray, h: number): NDArray {
  const G = zeros([2, 3]);
  //#region solution | // Go through rows and columns: nudge A.get(i, j), ask f, put it back, fill G.
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 3; j++) {
      const value = A.get(i, j);
      A.set([i, j], value + h);
      const up = f(A);
      A.set([i, j], value - h);
      const down = f(A);
      A.set([i, j], value);
      G.set([i, j], (up - down) / (2 * h));
    }
  }
  //#endregion
  return G;
}
//#endregion

/** 1·a₀₀ + 2·a₀₁ + … + 6·a₁₂: its gradient counts from 1 to 6 wherever you stand. */
function counting(A: NDArray): number {
  return (
    A.get(0, 0) + 2 * A.get(0, 1) + 3 * A.get(0, 2) + 4 * A.get(1, 0) + 5 * A.get(1, 1) + 6 * A.get(1, 2)
  );
}

/** A function in which every element changes the slope by every other. */
function curved(A: NDArray): number {
  return exp(A.get(0, 0) * A.get(1, 2)) + power(A.get(0, 1) + A.get(1, 0), 3) + A.get(0, 2) * A.get(1, 1);
}

/** One slope for each element, from f with that element nudged by any step. */
function slopes(
  f: (A: NDArray) => number,
  A: NDArray,
  slope: (at: (step: number) => number) => number,
): NDArray {
  const G = zeros([2, 3]);
  forEachIndex((index) => {
    const at = (step: number): number => {
      const B = A.copy();
      B.set(index, A.get(index) + step);
      return f(B);
    };
    G.set(index, slope(at));
  });
  return G;
}

function forEachIndex(visit: (index: readonly [number, number]) => void): void {
  for (const i of [0, 1]) for (const j of [0, 1, 2]) visit([i, j]);
}

const table = (): NDArray =>
  array([
    [1, 2, 3],
    [4, 5, 6],
  ]);

export default defineExercise(gradient, {
  id: 'gradient-2x3',
  rev: 1,
  needs: ['central-difference'],
  minutes: 12,
  hints: [
    'A has six elements, so there are six slopes, each a central difference by one element.',
    'Two loops, one in the other, meet every element: i counts rows, j counts columns.',
    'Keep the element in a constant before you nudge it. You need it three times.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'the slopes of a sum that counts from 1 to 6': (fn, t) => {
      t.close(fn(counting, table(), 0.125), table(), { bound: 1e-12 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      const at = array([
        [0.5, 1, 0],
        [1, 0, 1],
      ]);
      t.order((h) => fn(curved, at.copy(), h).get(0, 0) - exp(0.5), { expect: 2 });
    },
    'A is afterwards what it was': (fn, t) => {
      const A = table();
      t.unchanged(A, () => fn(counting, A, 0.1));
    },
    'f is asked 12 times': (fn, t) => {
      t.calls(counting, (f) => fn(f, table(), 0.125), { count: 12 });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([2, 3]);
      const A = array(g.matrix(2, 3, -3, 3));
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, A.copy(), h), s.gradient(A), { bound: s.bound(h, 2) });
    },
  },
  probe: (g) => [g.smoothArray([2, 3]).f, array(g.matrix(2, 3, -2, 2)), g.in(0.3, 0.8)],
  mistakes: {
    'nothing-written': {
      as: () => zeros([2, 3]),
      say: 'Write each slope with G.set([i, j], …): G is still full of zeros. Brackets, G[i][j], do not reach the elements of an array.',
    },
    forward: {
      as: (f, A, h) => slopes(f, A, (at) => (at(h) - f(A)) / h),
      say: 'Nudge each element down as well: with f(A) itself this is the forward difference.',
    },
    'run-of-h': {
      as: (f, A, h) => slopes(f, A, (at) => (at(h) - at(-h)) / h),
      say: 'Divide by 2h: that is how far apart the two nudged values are.',
    },
    'missing-brackets': {
      as: (f, A, h) => slopes(f, A, (at) => ((at(h) - at(-h)) / 2) * h),
      say: 'Put 2 * h in brackets: without them each quotient is divided by 2 and then multiplied by h.',
    },
    'own-step': {
      as: (f, A) => slopes(f, A, (at) => (at(1e-4) - at(-1e-4)) / 2e-4),
      say: 'Use the h that you are given: your step is always the same.',
    },
    'not-put-back': {
      as: (f, A, h) => {
        const G = zeros([2, 3]);
        forEachIndex((index) => {
          const value = A.get(index);
          A.set(index, value + h);
          const up = f(A);
          A.set(index, value - h);
          G.set(index, (up - f(A)) / (2 * h));
        });
        return G;
      },
      say: 'Put each element back before the next one is nudged: yours stays at its value − h.',
    },
    'nudged-twice': {
      as: (f, A, h) => {
        const G = zeros([2, 3]);
        forEachIndex((index) => {
          A.set(index, A.get(index) + h);
          const up = f(A);
          A.set(index, A.get(index) - h);
          G.set(index, (up - f(A)) / (2 * h));
        });
        return G;
      },
      say: 'Nudge down from the value that you kept: from the nudged element, − h leads only back to where you began.',
    },
    'all-at-once': {
      as: (f, A, h) => {
        const slope = (f(add(A, h)) - f(subtract(A, h))) / (2 * h);
        return add(zeros([2, 3]), slope);
      },
      say: 'Nudge one element at a time: you nudge all six together, which gives one slope along the diagonal.',
    },
    'rows-as-columns': {
      as: (f, A, h) => slopes(f, A, (at) => (at(h) - at(-h)) / (2 * h)).T.copy(),
      say: 'Fill G at [i, j], the same place where A was nudged: yours has rows and columns exchanged.',
    },
    'plain-list': {
      as: untyped((f, A, h) => [...slopes(f, A, (at) => (at(h) - at(-h)) / (2 * h)).reshape(6)]),
      say: 'Return G itself: the slopes are right, but a flat list has lost their places.',
    },
  },
  also: {
    'on copies': (f, A, h) => slopes(f, A, (at) => (at(h) - at(-h)) / (2 * h)),
    'one loop with nditer': (f, A, h) => {
      const G = zeros([2, 3]);
      const walk = nditer(A, { flags: ['multi_index'], opFlags: ['readwrite'] });
      for (; !walk.finished; walk.iternext()) {
        const index = walk.multiIndex;
        const value = A.get(index);
        A.set(index, value - h);
        const down = f(A);
        A.set(index, value + h);
        G.set(index, (f(A) - down) / (2 * h));
        A.set(index, value);
      }
      return G;
    },
  },
});
