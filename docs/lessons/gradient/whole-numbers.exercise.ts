import { array, type NDArray, numericalDerivative, power, sum } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The gradient of f at x, also if x is an array of whole numbers. */
export function gradient(f: (x: NDArray) => number, x: NDArray): NDArray {
  //#region solution | return numericalDerivative(f, x);
  const point = array(x, 'float64');
  return numericalDerivative(f, point);
  //#endregion
}
//#endregion

type Field = (x: NDArray) => number;

/** Cubes and a straight line: the slopes are 3x², and 1/4 more for the first element. */
const cubes = (x: NDArray): number => sum(power(x, 3)) + 0.25 * x.get(0);

/** δ of `numericalDerivative`. */
const delta = 1e-4;

export default defineExercise(gradient, {
  id: 'whole-numbers',
  rev: 1,
  needs: ['gradient-two-variables'],
  minutes: 6,
  hints: [
    'Follow one element: what does an array of whole numbers hold after x.set(idx, 3 + 1e-4), and what after x.set(idx, 3 - 1e-4)?',
    'Nothing is wrong with the walk. It needs an array that can hold 3.0001.',
    'array(…) also takes an array, and copies it. Its second argument says what the elements of the copy are.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // For a cube the central difference is δ² too large; rounding of values up to 36, divided by 2δ, is some 1e-10.
    'whole numbers in, the right slopes out': (fn, t) => {
      t.close(fn(cubes, array([3, 2], 'int64')), array([27.25, 12]), { bound: 2 * delta ** 2 });
    },
    'float64 stays as it is': (fn, t) => {
      t.close(fn(cubes, array([0.5, -1.5])), array([1, 6.75]), { bound: 2 * delta ** 2 });
    },
    // Squares have no truncation error; rounding of values up to 30, divided by 2δ, is some 1e-10.
    'a table of int32': (fn, t) => {
      const x = array(
        [
          [1, 2],
          [3, 4],
        ],
        'int32',
      );
      t.close(
        fn((point) => sum(power(point, 2)), x),
        array([
          [2, 4],
          [6, 8],
        ]),
        { bound: 1e-9 },
      );
    },
    'x is afterwards what it was': (fn, t) => {
      const x = array([3, 2], 'int64');
      t.unchanged(x, () => fn(cubes, x));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([3]);
      const x = [g.int(-3, 3), g.int(-3, 3), g.int(-3, 3)];
      t.close(fn(s.f, array(x, 'int64')), s.gradient(array(x)), { bound: s.bound(delta, 2) });
    },
  },
  // Cubes away from 0: no slope is so small that cutting it off, or a coarse nudge, could go unseen.
  probe: (g) => {
    const [a = 1, b = 1] = g.list(2, 2, 6);
    const f: Field = ([x = NaN, y = NaN]) => a * power(x, 3) + b * power(y, 3);
    return [f, array([g.int(1, 3), -g.int(1, 3)], 'int64')];
  },
  mistakes: {
    'as-it-was': {
      as: (f, x) => numericalDerivative(f, x),
      say: 'Make a float64 array of x before the walk begins: an array of whole numbers cuts 3.0001 off to 3 and 2.9999 to 2, and no later change brings that back.',
    },
    'cut-off-again': {
      as: (f, x) => array(numericalDerivative(f, array(x, 'float64')), 'int64'),
      say: 'Leave the slopes as float64: you make whole numbers of them, so 6.25 becomes 6.',
    },
    'whole-step': {
      as: (f, x) => numericalDerivative(f, array(x, 'float64'), { delta: 1 }),
      say: 'Leave δ at 10⁻⁴: once x is float64 it can hold small nudges, and a step of 1 brings a large truncation error.',
    },
    'whole-step-in-whole-numbers': {
      as: (f, x) => numericalDerivative(f, x, { delta: 1 }),
      say: 'Make a float64 array of x and leave δ at 10⁻⁴: a step of 1 is not cut off, but it brings a large truncation error, and the slopes are cut off to whole numbers.',
    },
    'only-float32': {
      as: (f, x) => numericalDerivative(f, array(x, 'float32')),
      say: 'Use float64: float32 has stairs of some 10⁻⁷ near 1, too coarse for a nudge of 10⁻⁴.',
    },
  },
  also: {
    'by way of nested lists': (f, x) => {
      const list = Array.from(x.copy().data, Number);
      return numericalDerivative(f, array(list).reshape(x.shape));
    },
  },
});
