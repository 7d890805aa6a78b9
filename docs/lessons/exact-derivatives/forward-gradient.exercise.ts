import { defineExercise, type Generators } from '@site/src/exercise/kit';

//#region learner
type Dual = readonly [value: number, slope: number];

type Field = (x: readonly Dual[]) => Dual;

/** The partial derivatives of f at x, with one call for each. */
export function gradient(f: Field, x: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++) {
    //#region solution | slopes.push(NaN); // Which list does f get in pass i?
    const moving = x.map((value, j): Dual => [value, j === i ? 1 : 0]);
    slopes.push(f(moving)[1]);
    //#endregion
  }
  return slopes;
}
//#endregion

const still: Dual = [0, 0];

function add([u, du]: Dual, [v, dv]: Dual): Dual {
  return [u + v, du + dv];
}

function multiply([u, du]: Dual, [v, dv]: Dual): Dual {
  return [u * v, du * v + u * dv];
}

/** xy + 3x: its partial derivatives are y + 3 and x. */
const saddle: Field = ([x = still, y = still]) => add(multiply(x, y), multiply([3, 0], x));

/** x³ */
const cube: Field = ([x = still]) => multiply(x, multiply(x, x));

const around = <T>(list: readonly T[], i: number, other: T): T =>
  list[(i + list.length) % list.length] ?? other;

/** Each element times the sum of itself and the one after it, with a factor, all added up; after the last comes the first. */
const ring =
  (factors: readonly number[]): Field =>
  (x) =>
    x
      .map((xi, i) => multiply([factors[i] ?? NaN, 0], multiply(xi, add(xi, around(x, i + 1, still)))))
      .reduce(add, still);

/** An element occurs in its own product, and in that of the one before it. */
const ringSlopes = (factors: readonly number[], x: readonly number[]): number[] =>
  x.map(
    (xi, i) =>
      around(factors, i, NaN) * (2 * xi + around(x, i + 1, NaN)) +
      around(factors, i - 1, NaN) * around(x, i - 1, NaN),
  );

/** The gradient with slopes at the start that a mistake makes: for pass i and element j. */
function passes(
  f: Field,
  x: readonly number[],
  start: (i: number, j: number, value: number) => Dual,
  part: 0 | 1 = 1,
): number[] {
  return x.map((_, i) => f(x.map((value, j) => start(i, j, value)))[part]);
}

const one = (i: number, j: number): number => (i === j ? 1 : 0);

function somewhere(g: Generators, size: number): { f: Field; x: number[]; slopes: number[] } {
  const factors = g.list(size, 1, 3);
  const x = g.list(size, 1.5, 3);
  return { f: ring(factors), x, slopes: ringSlopes(factors, x) };
}

export default defineExercise(gradient, {
  id: 'forward-gradient',
  rev: 1,
  needs: ['dual-quotient'],
  minutes: 8,
  hints: [
    'In pass i all elements have their own values. How fast does element i move, and how fast do the others?',
    'x.map((value, j) => …) makes a list as long as x. Let j decide about the slope.',
    'f returns a pair. Which part of it belongs into the list?',
  ],
  reveal: 'after-3-tries',
  checks: {
    'xy + 3x at (2, 5)': (fn, t) => {
      t.close(fn(saddle, [2, 5]), [8, 2], { bound: 1e-12 });
    },
    'a list of one: x³ at 2': (fn, t) => {
      t.close(fn(cube, [2]), [12], { bound: 1e-12 });
    },
    'f is called once for each element': (fn, t) => {
      t.calls(ring([1, 2, 3, 4]), (f) => fn(f, [2, 3, 5, 7]), { count: 4 });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = [2, 5];
      t.unchanged(x, () => fn(saddle, x));
    },
  },
  held: {
    // At most 36: 3 · (2 · 3 + 3) + 3 · 3, rounded a few times.
    'a function that nobody has seen before': (fn, t, g) => {
      const { f, x, slopes } = somewhere(g, g.int(1, 6));
      t.close(fn(f, x), slopes, { bound: 1e-12 });
    },
  },
  probe: (g) => {
    const { f, x } = somewhere(g, 4);
    return [f, x];
  },
  mistakes: {
    'all-at-once': {
      as: (f, x) => passes(f, x, (_i, _j, value) => [value, 1]),
      say: 'Let only element i move in pass i, and give the others the slope 0: yours all move, so their slopes are added up.',
    },
    'all-but-one': {
      as: (f, x) => passes(f, x, (i, j, value) => [value, 1 - one(i, j)]),
      say: 'Give the slope 1 to element i, and 0 to the others: yours is the other way round.',
    },
    'nothing-moves': {
      as: (f, x) => passes(f, x, (_i, _j, value) => [value, 0]),
      say: 'Start element i with the slope 1: where nothing moves, every slope is 0.',
    },
    'earlier-ones-move-on': {
      as: (f, x) => passes(f, x, (i, j, value) => [value, j <= i ? 1 : 0]),
      say: 'Hold the elements of the earlier passes still again: yours keep the slope 1.',
    },
    'value-as-slope': {
      as: (f, x) => passes(f, x, (i, j, value) => [value, one(i, j) * value]),
      say: 'Start with the slope 1, whatever the value is: an element moves as fast as itself.',
    },
    'others-at-0': {
      as: (f, x) => passes(f, x, (i, j, value) => (i === j ? [value, 1] : [0, 0])),
      say: 'Let the other elements keep their values: only their slopes are 0.',
    },
    'the-moving-one-alone': {
      as: (f, x) => x.map((value) => f([[value, 1]])[1]),
      say: 'Give f all elements in every pass: its list has only the one that moves.',
    },
    'parts-exchanged': {
      as: (f, x) => passes(f, x, (i, j, value) => [one(i, j), value]),
      say: 'Put the value first into each pair, and the slope second.',
    },
    'the-value': {
      as: (f, x) => passes(f, x, (i, j, value) => [value, one(i, j)], 0),
      say: 'Take the second part of what f returns, the slope: the first one is the value of f.',
    },
    'always-the-first': {
      as: (f, x) => passes(f, x, (_, j, value) => [value, one(0, j)]),
      say: 'Let element i move in pass i: yours moves the first one in every pass.',
    },
    'moved-in-value-too': {
      as: (f, x) => passes(f, x, (i, j, value) => [value + one(i, j), one(i, j)]),
      say: 'Leave the values where they are: a slope of 1 at the start is all it takes, there is no nudge.',
    },
  },
  also: {
    'with a copy that is changed and put back': (f, x) => {
      const pairs = x.map((value): Dual => [value, 0]);
      return x.map((value, i) => {
        pairs[i] = [value, 1];
        const [, slope] = f(pairs);
        pairs[i] = [value, 0];
        return slope;
      });
    },
  },
});
