import { array, type NDArray, nditer, power, sum, zerosLike } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at x. Whatever f does with its argument, it never gets hold of x. */
export function gradient(f: (x: NDArray) => number, x: NDArray, h: number): NDArray {
  const grad = zerosLike(x);
  const it = nditer(x, { flags: ['multi_index'] });
  while (!it.finished) {
    const idx = it.multiIndex;
    const value = x.get(idx);
    //#region solution | x.set(idx, value + h);
    //| const fx1 = f(x);
    //| x.set(idx, value - h);
    //| const fx2 = f(x);
    //| x.set(idx, value);
    const up = x.copy();
    up.set(idx, value + h);
    const fx1 = f(up);
    const down = x.copy();
    down.set(idx, value - h);
    const fx2 = f(down);
    //#endregion
    grad.set(idx, (fx1 - fx2) / (2 * h));
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

/** One slope for each element. */
function slopes(x: NDArray, slope: (index: Index, value: number) => number): NDArray {
  const grad = zerosLike(x);
  for (const index of indices(x)) grad.set(index, slope(index, x.get(index)));
  return grad;
}

/** A copy of x with one element set. */
function copyWith(x: NDArray, index: Index, value: number): NDArray {
  const copy = x.copy();
  copy.set(index, value);
  return copy;
}

const sumOfSquares: Field = (x) => sum(power(x, 2));

/** a·(a + b), which stores a + b in its argument. */
const area: Field = (x) => {
  x.set(1, x.get(0) + x.get(1));
  return x.get(0) * x.get(1);
};

/** How much the sum of squares has grown since x, which it does not copy. */
const growthSince =
  (x: NDArray): Field =>
  (now) =>
    sumOfSquares(now) - sumOfSquares(x);

export default defineExercise(gradient, {
  id: 'copies-for-f',
  rev: 1,
  needs: ['put-it-back'],
  minutes: 8,
  hints: [
    'The walk may read x as often as it likes. What must it not do?',
    'How many calls of f are there for one element? None of them may meet an array that another call has touched.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Squares and products have no truncation error; values up to 20, divided by 2h = 1/4, leave some 1e-14 of rounding.
    'an ordinary function': (fn, t) => {
      t.close(fn(sumOfSquares, array([1, -2, 0.5]), 0.125), array([2, -4, 1]), { bound: 1e-11 });
    },
    'a function that changes its argument': (fn, t) => {
      t.close(fn(area, array([3, 1]), 0.125), array([7, 3]), { bound: 1e-11 });
    },
    'a function that keeps x': (fn, t) => {
      const x = array([3, 2]);
      t.close(fn(growthSince(x), x, 0.125), array([6, 4]), { bound: 1e-11 });
    },
    'x is afterwards what it was, whatever f does': (fn, t) => {
      const x = array([3, 1]);
      t.unchanged(x, () => fn(area, x, 0.125));
    },
    'f is asked twice for each element': (fn, t) => {
      t.calls(sumOfSquares, (f) => fn(f, array([3, 1]), 0.125), { count: 4 });
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([2, 2]);
      const x = array(g.matrix(2, 2, -3, 3));
      const h = g.logIn(1e-4, 0.1);
      t.close(fn(s.f, x.copy(), h), s.gradient(x), { bound: s.bound(h, 2) });
    },
    'an array that f empties': (fn, t, g) => {
      const s = g.smoothArray([3]);
      const x = array(g.list(3, -3, 3));
      const h = g.logIn(1e-4, 0.1);
      const emptying: Field = (point) => {
        const value = s.f(point);
        for (const index of indices(point)) point.set(index, 0);
        return value;
      };
      t.close(fn(emptying, x.copy(), h), s.gradient(x), { bound: s.bound(h, 2) });
    },
  },
  // It changes the last of three elements, which matters to the slopes by the others, and looks at x besides.
  probe: (g) => {
    const x = array(g.list(3, 1, 2));
    const f: Field = (point) => {
      point.set(2, point.get(0) + point.get(2));
      const [a = NaN, b = NaN, c = NaN] = point;
      return power(a, 3) + power(b, 3) * power(c, 2) - 2 * sum(power(x, 3));
    };
    return [f, x, g.in(0.3, 0.6)];
  },
  mistakes: {
    'in-place': {
      as: (f, x, h) => {
        const grad = zerosLike(x);
        for (const index of indices(x)) {
          const value = x.get(index);
          x.set(index, value + h);
          const up = f(x);
          x.set(index, value - h);
          const down = f(x);
          x.set(index, value);
          grad.set(index, (up - down) / (2 * h));
        }
        return grad;
      },
      say: 'Give f a copy, x.copy(), and nudge the copy: as long as you nudge x, f gets x itself.',
    },
    'copies-of-a-nudged-x': {
      as: (f, x, h) => {
        const grad = zerosLike(x);
        for (const index of indices(x)) {
          const value = x.get(index);
          x.set(index, value + h);
          const up = f(x.copy());
          x.set(index, value - h);
          const down = f(x.copy());
          x.set(index, value);
          grad.set(index, (up - down) / (2 * h));
        }
        return grad;
      },
      say: 'Copy first and nudge the copy: you nudge x and copy it then, so a function that looks at x sees the nudge.',
    },
    'one-copy-for-all': {
      as: (f, x, h) => {
        const copy = x.copy();
        return slopes(x, (index, value) => {
          copy.set(index, value + h);
          const up = f(copy);
          copy.set(index, value - h);
          const down = f(copy);
          copy.set(index, value);
          return (up - down) / (2 * h);
        });
      },
      say: 'Make a new copy for each call: what f leaves in your only copy is still there at all later calls.',
    },
    'one-copy-for-each-element': {
      as: (f, x, h) =>
        slopes(x, (index, value) => {
          const copy = copyWith(x, index, value + h);
          const up = f(copy);
          copy.set(index, value - h);
          return (up - f(copy)) / (2 * h);
        }),
      say: 'Make a second copy for the nudge down: f has had the first one, and may have changed it.',
    },
    'a-second-name': {
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
      say: 'Write x.copy(): const up = x only gives x a second name, and nothing puts it back.',
    },
    forward: {
      as: (f, x, h) => slopes(x, (index, value) => (f(copyWith(x, index, value + h)) - f(x.copy())) / h),
      say: 'Nudge a second copy down: with f at x itself this is the forward difference.',
    },
    'run-of-h': {
      as: (f, x, h) =>
        slopes(
          x,
          (index, value) => (f(copyWith(x, index, value + h)) - f(copyWith(x, index, value - h))) / h,
        ),
      say: 'Leave the division by 2 * h as it was: your copies are right.',
    },
  },
  also: {
    'down before up': (f, x, h) =>
      slopes(x, (index, value) => {
        const down = f(copyWith(x, index, value - h));
        return (f(copyWith(x, index, value + h)) - down) / (2 * h);
      }),
    'copies made with array': (f, x, h) => {
      const at = (index: Index, value: number): number => {
        const copy = array(x);
        copy.set(index, value);
        return f(copy);
      };
      return slopes(x, (index, value) => (at(index, value + h) - at(index, value - h)) / (2 * h));
    },
  },
});
