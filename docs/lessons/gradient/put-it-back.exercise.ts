import { array, type NDArray, nditer, power, sum, zerosLike } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at x. Afterwards x is what it was, bit for bit, even if f fails. */
export function gradient(f: (x: NDArray) => number, x: NDArray, h: number): NDArray {
  const grad = zerosLike(x);
  const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
  while (!it.finished) {
    const idx = it.multiIndex;
    //#region solution | x.set(idx, x.get(idx) + h);
    //| const up = f(x);
    //| x.set(idx, x.get(idx) - 2 * h);
    //| const down = f(x);
    //| x.set(idx, x.get(idx) + h); // Back again, or is it?
    //| grad.set(idx, (up - down) / (2 * h));
    const value = x.get(idx);
    try {
      x.set(idx, value + h);
      const up = f(x);
      x.set(idx, value - h);
      const down = f(x);
      grad.set(idx, (up - down) / (2 * h));
    } finally {
      x.set(idx, value);
    }
    //#endregion
    it.iternext();
  }
  return grad;
}
//#endregion

type Field = (x: NDArray) => number;

type Index = readonly number[];

/** Of all elements, in the order of the walk. */
function indices(x: NDArray): readonly Index[] {
  const all: Index[] = [];
  for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) all.push(it.multiIndex);
  return all;
}

/** The walk of a learner who changes x in any way between the questions, and leaves it in any way. */
function walked(
  f: (x: NDArray) => number,
  x: NDArray,
  h: number,
  restore: (index: Index, value: number) => void,
): NDArray {
  const grad = zerosLike(x);
  for (const index of indices(x)) {
    const value = x.get(index);
    x.set(index, value + h);
    const up = f(x);
    x.set(index, value - h);
    grad.set(index, (up - f(x)) / (2 * h));
    restore(index, value);
  }
  return grad;
}

const sumOfSquares = (x: NDArray): number => sum(power(x, 2));

/** xy + yz + zx: each slope is the sum of the two other elements, so it feels when one of them was left nudged. */
const products: Field = ([x = NaN, y = NaN, z = NaN]) => x * y + y * z + z * x;

/** None of these comes back when 0.1 is added and taken away again. */
const tenths = (): NDArray => array([0.3, 0.01, 0.07]);

export default defineExercise(gradient, {
  id: 'put-it-back',
  rev: 1,
  needs: ['gradient-2x3'],
  minutes: 10,
  hints: [
    'Let the program print 0.3 + 0.1 - 0.2 + 0.1. Which stair does it end on?',
    'Do not compute the old value: keep it in a constant before the first nudge.',
    'If f fails, the lines behind it are not reached any more. Put what must happen in any case into finally. A constant made inside the { } of try is unknown there, so make it before.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Along each element the function is a straight line. Values of some 0.1, divided by 0.2, leave 1e-16 of rounding.
    'the gradient of xy + yz + zx': (fn, t) => {
      t.close(fn(products, tenths(), 0.1), array([0.08, 0.37, 0.31]), { bound: 1e-14 });
    },
    'x is afterwards what it was, bit for bit': (fn, t) => {
      const x = tenths();
      t.unchanged(x, () => fn(sumOfSquares, x, 0.1));
    },
    'x is put back when f fails at the first nudge': (fn, t) => {
      const { x, run } = failing(fn, 1);
      t.unchanged(x, run, { evenIfThrows: true });
    },
    'x is put back when f fails later': (fn, t) => {
      const { x, run } = failing(fn, 4);
      t.unchanged(x, run, { evenIfThrows: true });
    },
    'the error of f goes on its way': (fn, t) => {
      const { x, run } = failing(fn, 1);
      let hasReturned = false;
      const runToTheEnd = (): void => {
        run();
        hasReturned = true;
      };
      t.unchanged(x, runToTheEnd, { evenIfThrows: true });
      t.holds(
        !hasReturned,
        'Let the error of f go on its way: finally puts x back without stopping it, catch stops it.',
      );
    },
    'f is asked twice for each element': (fn, t) => {
      t.calls(sumOfSquares, (f) => fn(f, tenths(), 0.1), { count: 6 });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([2, 2]);
      const x = array(g.matrix(2, 2, -3, 3));
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, x.copy(), h), s.gradient(x), { bound: s.bound(h, 2) });
    },
    'any point is put back': (fn, t, g) => {
      const x = array(g.matrix(2, 2, -3, 3));
      t.unchanged(x, () => fn(sumOfSquares, x, g.in(0.01, 0.1)));
    },
  },
  // A small first element, whose last bits do not survive a large nudge.
  probe: (g) => [g.smoothArray([4]).f, array([g.in(0.001, 0.002), ...g.list(3, -2, 2)]), g.in(0.5, 0.8)],
  mistakes: {
    'added-back': {
      as: (f, x, h) =>
        walked(f, x, h, (index) => {
          x.set(index, x.get(index) + h);
        }),
      say: 'Keep the value before the first nudge and set exactly that: adding h back leaves a rounding error in x.',
    },
    'not-put-back': {
      as: (f, x, h) => walked(f, x, h, () => undefined),
      say: 'Put each element back before the walk goes on: yours stays at its value − h.',
    },
    'back-to-nudged-up': {
      as: (f, x, h) =>
        walked(f, x, h, (index, value) => {
          x.set(index, value + h);
        }),
      say: 'Keep the element before you nudge it: what you keep, and set at the end, is already nudged up.',
    },
    'nudged-back-only': {
      as: (f, x, h) => {
        const grad = zerosLike(x);
        for (const index of indices(x)) {
          const value = x.get(index);
          x.set(index, value + h);
          const up = f(x);
          x.set(index, value);
          grad.set(index, (up - f(x)) / (2 * h));
        }
        return grad;
      },
      say: 'Nudge down to the value − h: yours asks f a second time at the value itself, and divides by 2h all the same.',
    },
    'set-to-zero': {
      as: (f, x, h) =>
        walked(f, x, h, (index) => {
          x.set(index, 0);
        }),
      say: 'Set the element back to the value that it had: you set it to 0.',
    },
    'all-at-the-end': {
      as: (f, x, h) => {
        const before = x.copy();
        const grad = walked(f, x, h, () => undefined);
        for (const index of indices(x)) x.set(index, before.get(index));
        return grad;
      },
      say: 'Put each element back at once: you do it after the whole walk, when the later slopes have already felt the earlier nudges.',
    },
    'walk-on-a-nudged-copy': {
      as: (f, x, h) => {
        const copy = x.copy();
        return walked(f, copy, h, (index) => {
          copy.set(index, copy.get(index) - h);
        });
      },
      say: 'Put the elements back in the copy too: x is safe, but the later slopes feel the earlier nudges.',
    },
  },
  also: {
    'on a copy of the whole': (f, x, h) => {
      const copy = x.copy();
      return walked(f, copy, h, (index, value) => {
        copy.set(index, value);
      });
    },
    'caught and thrown again': (f, x, h) => {
      const before = x.copy();
      try {
        return walked(f, x, h, (index, value) => {
          x.set(index, value);
        });
      } catch (error) {
        for (const index of indices(x)) x.set(index, before.get(index));
        throw error;
      }
    },
  },
});

/** A point, and a run with an f that fails when it is asked for the n-th time. */
function failing(fn: typeof gradient, n: number): { readonly x: NDArray; readonly run: () => void } {
  const x = tenths();
  let asked = 0;
  const f: Field = (point) => {
    asked++;
    if (asked === n) throw new RangeError(`f fails at question ${n}`);
    return sumOfSquares(point);
  };
  return { x, run: () => void fn(f, x, 0.1) };
}
