import { array, zeros } from 'derivative';
import type { NDArray } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** How many elements of a gradient are NaN or infinite. */
export function broken(grad: NDArray): number {
  let count = 0;
  for (let i = 0; i < grad.size; i++) {
    const value = grad.get(i);
    //#region solution | count = NaN; // Is this value one to count?
    if (!Number.isFinite(value)) count++;
    //#endregion
  }
  return count;
}
//#endregion

/** How many elements pass a test. */
function counted(grad: NDArray, test: (value: number) => boolean): number {
  return elements(grad).filter(test).length;
}

function elements(grad: NDArray): number[] {
  return Array.from({ length: grad.size }, (_, i) => grad.get(i));
}

export default defineExercise(broken, {
  id: 'broken-elements',
  rev: 1,
  minutes: 5,
  hints: [
    'Which three values are to be counted? And which comparison is true for all of them, and for nothing else?',
    'The section on two zeros names a test that is false for all three.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'an array of usual numbers has none': (fn, t) => {
      t.close(fn(array([8, 21, -0.5])), 0, { bound: 0.1 });
    },
    'both zeros are numbers, and so are the largest': (fn, t) => {
      t.close(fn(array([0, -0, 1e308, -1e308])), 0, { bound: 0.1 });
    },
    'NaN is counted, each time': (fn, t) => {
      t.close(fn(array([NaN, 1, NaN, NaN])), 3, { bound: 0.1 });
    },
    'so is infinity, of either sign': (fn, t) => {
      t.close(fn(array([1, Infinity, -Infinity, -Infinity])), 3, { bound: 0.1 });
    },
    'one behind the dots is found': (fn, t) => {
      const long = zeros([2000]);
      long.set(1000, NaN);
      t.close(fn(long), 1, { bound: 0.1 });
    },
  },
  held: {
    'any mixture': (fn, t, g) => {
      const good = g.list(g.int(1, 6), -100, 100);
      const bad = Array.from({ length: g.int(1, 6) }, () => g.pick([NaN, Infinity, -Infinity]));
      t.close(fn(array([...good.slice(1), ...bad, ...good.slice(0, 1)])), bad.length, { bound: 0.1 });
    },
  },
  // Thirteen good ones, of which four are zeros; five NaN, two infinities, a negative one: no two mistakes count alike.
  probe: (g) => [
    array([
      ...g.list(7, 1, 9),
      0,
      -0,
      0,
      -0,
      NaN,
      Infinity,
      NaN,
      -Infinity,
      NaN,
      Infinity,
      NaN,
      NaN,
      ...g.list(2, -9, -1),
    ]),
  ],
  mistakes: {
    'only-nan': {
      as: (grad) => counted(grad, Number.isNaN),
      say: 'Count infinity too: it is not NaN, but no number to go on with either.',
    },
    'only-infinity': {
      as: (grad) => counted(grad, (value) => Math.abs(value) === Infinity),
      say: 'Count NaN too: it is not equal to infinity, and not larger than any number.',
    },
    'only-plus-infinity': {
      as: (grad) => counted(grad, (value) => value > Number.MAX_VALUE),
      say: 'Count minus infinity and NaN too: neither of them is larger than the largest number.',
    },
    'without-minus-infinity': {
      as: (grad) => counted(grad, (value) => Number.isNaN(value) || value === Infinity),
      say: 'Count minus infinity too: you have NaN and plus infinity, and there is a third.',
    },
    'equal-to-nan': {
      as: () => 0,
      say: 'Ask Number.isFinite: no comparison with === NaN is ever true, so you count nothing.',
    },
    'zeros-too': {
      as: (grad) => counted(grad, (value) => !Number.isFinite(value) || value === 0),
      say: 'Leave the zeros out: a slope may well be 0.',
    },
    'neither-one-nor-the-other': {
      as: (grad) => counted(grad, (value) => !value),
      say: 'Name the values that you count: what is true of NaN and false of 5 is true of 0 as well.',
    },
    'the-good-ones': {
      as: (grad) => counted(grad, Number.isFinite),
      say: 'Turn the test round: you count the elements that are fine.',
    },
    'yes-or-no': {
      as: (grad) => (elements(grad).every(Number.isFinite) ? 0 : 1),
      say: 'Count on: you stop at the first.',
    },
    'place-of-the-first': {
      as: (grad) =>
        Math.max(
          0,
          elements(grad).findIndex((value) => !Number.isFinite(value)),
        ),
      say: 'Return how many there are: you return the index of the first.',
    },
  },
  also: {
    'by a difference that is 0 for numbers only': (grad) => counted(grad, (value) => value - value !== 0),
    'by comparing with the largest number': (grad) =>
      counted(grad, (value) => !(Math.abs(value) <= Number.MAX_VALUE)),
  },
});
