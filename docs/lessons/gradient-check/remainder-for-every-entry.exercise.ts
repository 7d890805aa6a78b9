import { abs, array, multiply, type NDArray, subtract, sum, zerosLike } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** For each entry of the gradient g, what it leaves of the rise of f when its element moves by h. */
export function remainders(f: (x: NDArray) => number, g: NDArray, x: NDArray, h: number): NDArray {
  const rest = zerosLike(g);
  const start = f(x);
  for (let i = 0; i < x.size; i++) {
    //#region solution | rest.set(i, NaN); // Move element i by h. What is left of the rise? Put the element back.
    const value = x.get(i);
    x.set(i, value + h);
    rest.set(i, abs(f(x) - start - h * g.get(i)));
    x.set(i, value);
    //#endregion
  }
  return rest;
}
//#endregion

type Field = (x: NDArray) => number;

/** x²y: its gradient is (2xy, x²). */
const field: Field = ([x = NaN, y = NaN]) => x * x * y;

/** A copy of x with element i moved. */
function moved(x: NDArray, i: number, by: number): NDArray {
  const copy = x.copy();
  copy.set(i, copy.get(i) + by);
  return copy;
}

/** An array with one number for each element of x, made from its index. */
function each(x: NDArray, of: (i: number) => number): NDArray {
  return array(Array.from({ length: x.size }, (_, i) => of(i)));
}

const rise = (f: Field, x: NDArray, i: number, h: number): number => f(moved(x, i, h)) - f(x);

export default defineExercise(remainders, {
  id: 'remainder-for-every-entry',
  rev: 1,
  needs: ['gradient-two-variables'],
  minutes: 9,
  hints: [
    'For one element it is the walk of the second lesson, but with a nudge to one side only: keep its value, nudge it, ask f, put it back.',
    'From what f says at the nudged place, two things are taken away: the height at the start, and what this entry promises for a step of h.',
    'A remainder has no sign: take abs of it before you store it.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // 3.5²·2 − 18 − 0.5·12 = 0.5, and 9·2.5 − 18 − 0.5·9 = 0: all numbers are stairs of float64.
    'the right gradient of x²y at (3, 2)': (fn, t) => {
      t.close(fn(field, array([12, 9]), array([3, 2]), 0.5), array([0.5, 0]), { bound: 1e-12 });
    },
    // 6.5 − 0.5·6 = 3.5, and 4.5 − 0.5·10 = −0.5.
    'a wrong gradient, with a remainder below 0': (fn, t) => {
      t.close(fn(field, array([6, 10]), array([3, 2]), 0.5), array([3.5, 0.5]), { bound: 1e-12 });
    },
    // The remainder of a square with its own slope is h², whatever the element.
    'three elements': (fn, t) => {
      const x = array([1, -2, 4]);
      t.close(
        fn((point) => sum(multiply(point, point)), multiply(2, x), x, 0.25),
        array([0.0625, 0.0625, 0.0625]),
        { bound: 1e-12 },
      );
    },
    'x is afterwards what it was, to the last bit': (fn, t) => {
      const x = array([0.3, 0.7]);
      t.unchanged(x, () => fn(field, array([0.42, 0.09]), x, 0.1));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([3]);
      const x = array(g.list(3, -3, 3));
      const h = g.in(0.01, 0.5);
      const claimed = array(g.list(3, -2, 2));
      const expected = each(x, (i) => Math.abs(rise(s.f, x, i, h) - h * claimed.get(i)));
      // Two heights are rounded as for a difference quotient, which a tiny step shows times itself; and the product h·g.
      const tiny = 1e-8;
      const bound = tiny * s.bound(tiny, 2) + 8 * 2 ** -52;
      t.close(fn(s.f, claimed, x.copy(), h), expected, { bound });
    },
  },
  probe: (g) => [
    g.smoothArray([3]).f,
    array([g.in(3, 4), -g.in(5, 6), g.in(7, 8)]),
    array([g.in(1, 2), -g.in(1, 2), g.in(0.3, 0.8)]),
    g.in(0.4, 0.7),
  ],
  mistakes: {
    'no-abs': {
      as: (f, g, x, h) => each(x, (i) => rise(f, x, i, h) - h * g.get(i)),
      say: 'Take abs of each remainder: it says how much is left, not on which side.',
    },
    'no-slope': {
      as: (f, _g, x, h) => each(x, (i) => Math.abs(rise(f, x, i, h))),
      say: 'Subtract h times the entry of g: without it you return how far f moves, and the gradient is not tested at all.',
    },
    'no-step': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(rise(f, x, i, h) - g.get(i))),
      say: 'Multiply the entry of g by h: a slope says how far f rises over a step of 1.',
    },
    'no-height': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(f(moved(x, i, h)) - h * g.get(i))),
      say: 'Subtract start as well: the remainder is what is left of the rise, not of the height.',
    },
    'wrong-sign': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(rise(f, x, i, h) + h * g.get(i))),
      say: 'Subtract what the slope promises: you add it, so that it is counted twice.',
    },
    'divided-by-h': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(rise(f, x, i, h) / h - g.get(i))),
      say: 'Leave out the division by h: you return the gap between two slopes, which falls like h where the remainder falls like its square.',
    },
    'both-sides': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(f(moved(x, i, h)) - f(moved(x, i, -h)) - 2 * h * g.get(i))),
      say: 'Nudge to one side only, and compare with start: with both sides the term with the square of h cancels.',
    },
    'step-back': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(f(moved(x, i, -h)) - f(x) + h * g.get(i))),
      say: 'Nudge upward, by plus h: you go to the other side.',
    },
    'not-put-back': {
      as: (f, g, x, h) => {
        const start = f(x);
        return each(x, (i) => {
          x.set(i, x.get(i) + h);
          return Math.abs(f(x) - start - h * g.get(i));
        });
      },
      say: 'Put each element back before you go on: from the second on, yours are computed at a place where others are still nudged.',
    },
    'all-at-once': {
      as: (f, g, x, h) => {
        const left = Math.abs(f(subtract(x, -h)) - f(x) - h * sum(g));
        return each(x, () => left);
      },
      say: 'Move one element at a time: you walk along the direction in which all of them move, so every entry has the same remainder.',
    },
    'first-entry-for-all': {
      as: (f, g, x, h) => each(x, (i) => Math.abs(rise(f, x, i, h) - h * g.get(0))),
      say: 'Use the entry of g that belongs to the element, g.get(i): you use the first for all of them.',
    },
    'first-element-only': {
      as: (f, g, x, h) => each(x, (i) => (i === 0 ? Math.abs(rise(f, x, 0, h) - h * g.get(0)) : 0)),
      say: 'Do it for every element, inside the loop: you fill in only the first.',
    },
  },
  also: {
    'on copies': (f, g, x, h) => each(x, (i) => Math.abs(f(x) + h * g.get(i) - f(moved(x, i, h)))),
  },
});
