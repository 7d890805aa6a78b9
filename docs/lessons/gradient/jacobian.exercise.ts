import { array, type NDArray, sin, sum, zeros } from 'derivative';
import { defineExercise, type Generators } from '@site/src/exercise/kit';

//#region learner
/** The table of all slopes of f at x: in row i and column j, that of result i by element j. */
export function jacobian(f: (x: NDArray) => NDArray, x: NDArray, h: number): NDArray {
  const J = zeros([f(x).size, x.size]);
  //#region solution | // For each element j of x: nudge it up and down, put it back, and fill column j.
  for (let j = 0; j < x.size; j++) {
    const value = x.get(j);
    x.set(j, value + h);
    const up = f(x);
    x.set(j, value - h);
    const down = f(x);
    x.set(j, value);
    for (let i = 0; i < up.size; i++) {
      J.set([i, j], (up.get(i) - down.get(i)) / (2 * h));
    }
  }
  //#endregion
  return J;
}
//#endregion

type Map = (x: NDArray) => NDArray;

/** (x·y, x + y², 3x): its table of slopes is (y, x), (1, 2y), (3, 0). */
const twoToThree: Map = ([x = NaN, y = NaN]) => array([x * y, x + y * y, 3 * x]);

/** (sin x · y, x + sin y) */
const curved: Map = ([x = NaN, y = NaN]) => array([sin(x) * y, x + sin(y)]);

type Slope = (at: (step: number) => number) => number;

/** The table, filled entry by entry: `slope` gets result i with element j nudged by any step. */
function table(f: Map, x: NDArray, slope: Slope, result = (i: number) => i): NDArray {
  const J = zeros([f(x).size, x.size]);
  for (let i = 0; i < f(x).size; i++) {
    for (let j = 0; j < x.size; j++) {
      J.set(
        [i, j],
        slope((step) => {
          const moved = x.copy();
          moved.set(j, x.get(j) + step);
          return f(moved).get(result(i));
        }),
      );
    }
  }
  return J;
}

/** The right table, column by column, for mistakes that begin or end wrong. */
function byColumns(f: Map, x: NDArray, h: number): NDArray {
  const J = zeros([f(x).size, x.size]);
  for (let j = 0; j < x.size; j++) {
    const [up, down] = [h, -h].map((step) => {
      const moved = x.copy();
      moved.set(j, x.get(j) + step);
      return f(moved);
    });
    if (up === undefined || down === undefined) continue;
    for (let i = 0; i < up.size; i++) J.set([i, j], (up.get(i) - down.get(i)) / (2 * h));
  }
  return J;
}

/** Several smooth functions of the same array as one that returns them all. */
function smoothMap(g: Generators, results: number, elements: number) {
  const all = Array.from({ length: results }, () => g.smoothArray([elements]));
  return {
    f: (x: NDArray) => array(all.map((s) => s.f(x))),
    slopes: (x: NDArray) => array(all.map((s) => [...s.gradient(x)])),
    bound: (h: number) => all.reduce((most, s) => Math.max(most, s.bound(h, 2)), 0),
  };
}

export default defineExercise(jacobian, {
  id: 'jacobian',
  rev: 1,
  needs: ['walk-any-shape'],
  minutes: 12,
  hints: [
    'One nudge moves all results at once. What do you learn about the table from f with element j nudged up and nudged down?',
    'One loop goes over the elements of x. When f has been asked twice, a second loop inside it goes over the results.',
    'The row is the number of the result, the column that of the element which was nudged.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Along each element no power is above 2, so there is no truncation; values up to 27, divided by 1/2.
    'two elements, three results': (fn, t) => {
      const slopes = array([
        [5, 2],
        [1, 10],
        [3, 0],
      ]);
      t.close(fn(twoToThree, array([2, 5]), 0.25), slopes, { bound: 1e-12 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      // cos 0 · 2
      t.order((h) => fn(curved, array([0, 2]), h).get(0, 0) - 2, { expect: 2 });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = array([0.3, 0.7]);
      t.unchanged(x, () => fn(twoToThree, x, 0.1));
    },
    'f is asked at most 2 times for each element, and once for the shape': (fn, t) => {
      t.calls(twoToThree, (f) => fn(f, array([2, 5]), 0.25), { most: 5 });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = smoothMap(g, 2, 3);
      const x = array(g.list(3, -3, 3));
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, x.copy(), h), s.slopes(x), { bound: s.bound(h) });
    },
  },
  probe: (g) => [smoothMap(g, 2, 3).f, array(g.list(3, -2, 2)), g.in(0.4, 0.8)],
  mistakes: {
    'nothing-written': {
      as: (f, x) => zeros([f(x).size, x.size]),
      say: 'Write each slope with J.set([i, j], …): J is still full of zeros. Brackets, J[i][j], do not reach the elements of an array.',
    },
    forward: {
      as: (f, x, h) => table(f, x, (at) => (at(h) - at(0)) / h),
      say: 'Nudge each element down as well: with f(x) itself these are forward differences.',
    },
    'run-of-h': {
      as: (f, x, h) => table(f, x, (at) => (at(h) - at(-h)) / h),
      say: 'Divide by 2h: that is how far apart the two nudged values are.',
    },
    'missing-brackets': {
      as: (f, x, h) => table(f, x, (at) => ((at(h) - at(-h)) / 2) * h),
      say: 'Put 2 * h in brackets: without them each quotient is divided by 2 and then multiplied by h.',
    },
    'own-step': {
      as: (f, x) => byColumns(f, x, 1e-4),
      say: 'Use the h that you are given: your step is always the same.',
    },
    'rows-as-columns': {
      as: (f, x, h) => byColumns(f, x, h).T.copy(),
      say: 'Exchange rows and columns: the row is the number of the result, the column that of the element.',
    },
    'not-put-back': {
      as: (f, x, h) => {
        const J = zeros([f(x).size, x.size]);
        for (let j = 0; j < x.size; j++) {
          const value = x.get(j);
          x.set(j, value + h);
          const up = f(x);
          x.set(j, value - h);
          const down = f(x);
          for (let i = 0; i < up.size; i++) J.set([i, j], (up.get(i) - down.get(i)) / (2 * h));
        }
        return J;
      },
      say: 'Put each element back before the next one is nudged: yours stays at its value − h.',
    },
    'nudged-twice': {
      as: (f, x, h) => table(f, x, (at) => (at(h) - at(0)) / (2 * h)),
      say: 'Nudge down from the value that you kept: from the nudged element, − h leads only back to where you began.',
    },
    'first-result': {
      as: (f, x, h) => {
        const J = zeros([f(x).size, x.size]);
        const first = byColumns(f, x, h);
        for (let j = 0; j < x.size; j++) J.set([0, j], first.get(0, j));
        return J;
      },
      say: 'Fill all rows: you read only the first result of f.',
    },
    'first-result-everywhere': {
      as: (f, x, h) =>
        table(
          f,
          x,
          (at) => (at(h) - at(-h)) / (2 * h),
          () => 0,
        ),
      say: 'Read result i for row i: you read the first one for all rows.',
    },
    'sum-of-results': {
      as: (f, x, h) => byColumns((at) => array([sum(f(at))]), x, h).reshape(x.size),
      say: 'Keep the results apart, one row for each: you add them up before you take the slope.',
    },
    'question-for-every-entry': {
      as: (f, x, h) => table(f, x, (at) => (at(h) - at(-h)) / (2 * h)),
      say: 'Ask f twice for each element of x and use all its results: you ask anew for every entry of the table.',
    },
  },
  also: {
    'on copies': byColumns,
  },
});
