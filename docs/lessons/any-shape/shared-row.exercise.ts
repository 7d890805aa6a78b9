import { array, NDArray, numericalDerivative, power, sum, zerosLike } from 'derivative';
import { defineExercise, untyped } from '@site/src/exercise/kit';

//#region learner
/** The slopes of f by the elements of a row, which is each of the n rows of the table that f gets. */
export function rowSlopes(f: (table: NDArray) => number, row: NDArray, n: number, h: number): NDArray {
  //#region solution | return array([NaN]); // Which strides show the row n times, and which offset does it begin at?
  const strides = [0, ...row.strides];
  const table = new NDArray(row.data, [n, row.size], { strides, offset: row.offset });
  return numericalDerivative(() => f(table), row, { delta: h });
  //#endregion
}
//#endregion

type Field = (table: NDArray) => number;

/** The row n times, in memory of its own. */
const stacked = (row: NDArray, n: number): NDArray => array(Array.from({ length: n }, () => [...row]));

/** One slope for each element of the row, from f with that element nudged in some rows of the table. */
function slopes(
  f: Field,
  row: NDArray,
  n: number,
  slope: (at: (step: number) => number) => number,
  isNudged: (i: number) => boolean = () => true,
): NDArray {
  return array(
    [...row].map((value, j) =>
      slope((step) => {
        const table = stacked(row, n);
        for (let i = 0; i < n; i++) if (isNudged(i)) table.set([i, j], value + step);
        return f(table);
      }),
    ),
  );
}

const central =
  (h: number) =>
  (at: (step: number) => number): number =>
    (at(h) - at(-h)) / (2 * h);

const sumOfSquares: Field = (table) => sum(power(table, 2));

/** The first row times 1, the second times 2, and so on, each added up. */
const weighted: Field = (table) => {
  let total = 0;
  for (const [i, row] of [...table].entries()) total += (i + 1) * sum(row);
  return total;
};

/** The squares of the first column: it tells a row from its mirror image. */
const firstColumn: Field = (table) => sum(power(table.slice([], 0), 2));

const row = (): NDArray => array([1, -2, 0.5]);

/** 3, 2, 1 as a view of 1, 2, 3. */
const mirrored = (): NDArray => array([1, 2, 3]).slice([null, null, -1]);

export default defineExercise(rowSlopes, {
  id: 'shared-row',
  rev: 1,
  needs: ['column-slopes'],
  minutes: 12,
  hints: [
    'From row to row of the table the place in memory stays the same. Which stride is that?',
    'Along a row of the table you go as you go along the given row, which may be a view: it has one stride and an offset.',
    'The table is nudged when the row is. So walk over the row, and let f look at the table.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Squares have no truncation error; values of some 10, divided by 1/4, leave less than 1e-13 of rounding.
    'the sum of squares of two equal rows': (fn, t) => {
      t.close(fn(sumOfSquares, row(), 2, 0.125), array([4, -8, 2]), { bound: 1e-11 });
    },
    'three rows that count once, twice and three times': (fn, t) => {
      t.close(fn(weighted, row(), 3, 0.125), array([6, 6, 6]), { bound: 1e-11 });
    },
    'a row that is a view': (fn, t) => {
      t.close(fn(firstColumn, mirrored(), 2, 0.125), array([12, 0, 0]), { bound: 1e-11 });
    },
    'half the step makes a quarter of the error': (fn, t) => {
      t.order((h) => fn((table) => sum(power(table, 3)), row(), 2, h).get(0) - 6, { expect: 2 });
    },
    'f is asked twice for each element of the row': (fn, t) => {
      t.calls(sumOfSquares, (f) => fn(f, row(), 4, 0.125), { count: 6 });
    },
    'the row is afterwards what it was': (fn, t) => {
      const x = row();
      t.unchanged(x, () => fn(sumOfSquares, x, 2, 0.1));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const n = g.int(1, 3);
      const s = g.smoothArray([n, 4]);
      const x = array(g.list(4, -3, 3)).slice([null, null, g.pick([1, -1])]);
      const h = g.logIn(1e-4, 0.05);
      const byTable = s.gradient(stacked(x, n));
      const expected = [0, 1, 2, 3].map((j) => sum(byTable.slice([], j)));
      // n elements move together, so the third derivative grows by at most n³.
      t.close(fn(s.f, x, n, h), array(expected), { bound: n ** 3 * s.bound(h, 2) });
    },
  },
  probe: (g) => [g.smoothArray([3, 4]).f, array(g.list(4, -2, 2)).slice([null, null, -1]), 3, g.in(0.2, 0.4)],
  mistakes: {
    'one-row-only': {
      as: (f, x, n, h) => slopes(f, x, n, central(h), (i) => i === 0),
      say: 'Let a nudge move the element in every row of the table: yours moves the first row only.',
    },
    'average-row': {
      as: (f, x, n, h) => slopes(f, x, n, (at) => central(h)(at) / n),
      say: 'Do not divide by the number of rows: an element that is used n times has that much more influence.',
    },
    'still-table': {
      as: (_f, x) => zerosLike(x.copy()),
      say: 'Let the table share the memory of the row: yours is a copy, which stands still when the row is nudged.',
    },
    'by-the-table': {
      as: untyped((f, x, n, h) => stacked(slopes(f, x, n, central(h)), n)),
      say: 'Walk over the row: you walk over the table, and meet each place n times.',
    },
    'by-an-independent-table': {
      as: untyped((f, x, n, h) => numericalDerivative(f, stacked(x, n), { delta: h })),
      say: 'Return one slope for each element of the row: yours are those of a table whose rows move independently.',
    },
    'from-place-0': {
      as: (f, x, n, h) => {
        const table = new NDArray(x.data, [n, x.size], { strides: [0, 1] });
        return numericalDerivative(() => f(table), x, { delta: h });
      },
      say: 'Take stride and offset from the row: it may be a view that begins elsewhere, or runs backward.',
    },
    'strides-exchanged': {
      as: (f, x, n, h) => {
        const strides = [...x.strides, 0];
        const table = new NDArray(x.data, [n, x.size], { strides, offset: x.offset });
        return numericalDerivative(() => f(table), x, { delta: h });
      },
      say: 'Exchange the two strides: the first one leads from row to row, the second along a row.',
    },
    'step-not-used': {
      as: (f, x, n) => slopes(f, x, n, central(1e-4)),
      say: 'Take the step h: hand it on as { delta: h }, or the step is 1e-4.',
    },
    forward: {
      as: (f, x, n, h) => slopes(f, x, n, (at) => (at(h) - at(0)) / h),
      say: 'Nudge each element down as well: this is the forward difference.',
    },
    'run-of-h': {
      as: (f, x, n, h) => slopes(f, x, n, (at) => (at(h) - at(-h)) / h),
      say: 'Divide by 2h: that is how far apart the two nudged values are.',
    },
  },
  also: {
    'a new table for each question': (f, x, n, h) => slopes(f, x, n, central(h)),
    'a new table from the nudged row': (f, x, n, h) =>
      numericalDerivative((nudged) => f(stacked(nudged, n)), x, { delta: h }),
  },
});
