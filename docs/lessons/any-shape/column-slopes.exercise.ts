import { array, exp, type NDArray, numericalDerivative, power, sum, zeros } from 'derivative';
import { defineExercise, untyped } from '@site/src/exercise/kit';

//#region learner
/** The slopes of f at the matrix x by the elements of column j alone. */
export function columnSlopes(f: (x: NDArray) => number, x: NDArray, j: number, h: number): NDArray {
  //#region solution | return array([NaN]); // Which array shall be nudged, and which one shall f see?
  const column = x.slice([], j);
  return numericalDerivative(() => f(x), column, { delta: h });
  //#endregion
}
//#endregion

type Field = (x: NDArray) => number;

const sumOfSquares: Field = (x) => sum(power(x, 2));

/**
 * Each element times the one two places on, counted row by row. It takes an array of any shape, so that whoever hands it
 * the column alone is told so, and not that an index is wrong.
 */
const twoPlacesOn: Field = (x) => {
  const row = [...x.reshape(-1)];
  return row.slice(2).reduce((total, element, i) => total + element * (row[i] ?? NaN), 0);
};

/** A curved function of an array of any shape, in which each element has a weight of its own. */
const weighted =
  (weight: number): Field =>
  (x) =>
    exp([...x.reshape(-1)].reduce((total, element, i) => total + weight * (i + 1) * element, 0));

const table = (): NDArray =>
  array([
    [1, 2, 3],
    [4, 5, 6],
  ]);

/** One slope for each row, from f with the element of column j nudged by any step. */
function slopes(f: Field, x: NDArray, j: number, slope: (at: (step: number) => number) => number): NDArray {
  const [rows = 0] = x.shape;
  return array(
    Array.from({ length: rows }, (_, i) =>
      slope((step) => {
        const moved = x.copy();
        moved.set([i, j], x.get(i, j) + step);
        return f(moved);
      }),
    ),
  );
}

const central =
  (h: number) =>
  (at: (step: number) => number): number =>
    (at(h) - at(-h)) / (2 * h);

export default defineExercise(columnSlopes, {
  id: 'column-slopes',
  rev: 1,
  minutes: 8,
  hints: [
    'Look at the block about nudging a column again. What is walked over there, and what does f look at?',
    'A slice with an index for the second axis is a view of one column.',
    'numericalDerivative hands its function the array that it nudges. You may leave that aside, and ask f about the whole matrix.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Squares have no truncation error; values up to 91, divided by 1/4, leave some 1e-13 of rounding.
    'the sum of all squares, column 1': (fn, t) => {
      t.close(fn(sumOfSquares, table(), 1, 0.125), array([4, 10]), { bound: 1e-11 });
    },
    'f looks at the other columns too': (fn, t) => {
      t.close(fn(twoPlacesOn, table(), 1, 0.125), array([4, 3]), { bound: 1e-11 });
    },
    'a matrix that is a transpose': (fn, t) => {
      t.close(fn(sumOfSquares, table().T, 0, 0.125), array([2, 4, 6]), { bound: 1e-11 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      t.order((h) => fn((x) => sum(power(x, 3)), table(), 1, h).get(0) - 12, { expect: 2 });
    },
    'f is asked twice for each element of the column': (fn, t) => {
      t.calls(sumOfSquares, (f) => fn(f, table(), 1, 0.125), { count: 4 });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = table();
      t.unchanged(x, () => fn(sumOfSquares, x, 1, 0.1));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([3, 4]);
      const x = array(g.matrix(3, 4, -3, 3));
      const j = g.int(0, 3);
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, x.copy(), j, h), s.gradient(x).slice([], j), { bound: s.bound(h, 2) });
    },
  },
  probe: (g) => [weighted(g.in(0.1, 0.2)), array(g.matrix(3, 3, 0.5, 1)), 1, g.in(0.3, 0.8)],
  mistakes: {
    'copy-of-column': {
      as: (_f, x) => zeros(x.shape[0] ?? 0),
      say: 'Nudge a view of the column: a copy moves too, but f does not look at it, and all slopes are 0.',
    },
    'f-of-the-column': {
      as: (f, x, j, h) => numericalDerivative(f, x.slice([], j).copy(), { delta: h }),
      say: 'Ask f about the whole matrix, () => f(x): yours hands it the column alone.',
    },
    row: {
      as: (f, x, j, h) => slopes((y) => f(y.T), x.T, j, central(h)),
      say: 'Take column j: slice(j) is row j, as the first part stands for axis 0.',
    },
    'column-before': {
      as: (f, x, j, h) => slopes(f, x, j - 1, central(h)),
      say: 'Count columns from 0: you take the one before.',
    },
    'column-after': {
      as: (f, x, j, h) => slopes(f, x, j + 1, central(h)),
      say: 'Count columns from 0: you take the one behind.',
    },
    'all-at-once': {
      as: (f, x, j, h) => {
        const [rows = 0] = x.shape;
        const at = (step: number): number => {
          const moved = x.copy();
          for (let i = 0; i < rows; i++) moved.set([i, j], x.get(i, j) + step);
          return f(moved);
        };
        return array(Array.from({ length: rows }, () => central(h)(at)));
      },
      say: 'Nudge one element of the column at a time: you nudge all of it, which gives the same slope everywhere.',
    },
    'whole-gradient': {
      as: (f, x, _j, h) => numericalDerivative(f, x.copy(), { delta: h }),
      say: 'Walk over the column alone: you return the slopes by all elements of x.',
    },
    'step-not-used': {
      as: (f, x, j) => slopes(f, x, j, central(1e-4)),
      say: 'Take the step h: hand it on as { delta: h }, or the step is 1e-4.',
    },
    forward: {
      as: (f, x, j, h) => slopes(f, x, j, (at) => (at(h) - at(0)) / h),
      say: 'Nudge each element down as well: with f(x) itself this is the forward difference.',
    },
    'run-of-h': {
      as: (f, x, j, h) => slopes(f, x, j, (at) => (at(h) - at(-h)) / h),
      say: 'Divide by 2h: that is how far apart the two nudged values are.',
    },
    'missing-brackets': {
      as: (f, x, j, h) => slopes(f, x, j, (at) => ((at(h) - at(-h)) / 2) * h),
      say: 'Put 2 * h in brackets: without them each quotient is divided by 2 and then multiplied by h.',
    },
    'narrow-matrix': {
      as: untyped((f, x, j, h) => slopes(f, x, j, central(h)).reshape(-1, 1)),
      say: 'Write the index j itself into the slice: a range keeps the axis, and yours is a narrow matrix.',
    },
  },
  also: {
    'on copies': (f, x, j, h) => slopes(f, x, j, central(h)),
    'a row of the transpose': (f, x, j, h) => numericalDerivative(() => f(x), x.T.slice(j), { delta: h }),
  },
});
