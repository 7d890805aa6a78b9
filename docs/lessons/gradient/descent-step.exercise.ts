import { add, array, multiply, type NDArray, numericalDerivative, sqrt, subtract, sum } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** Where one step of gradient descent leads from the point, which stays where it is. */
export function descend(f: (x: NDArray) => number, point: NDArray, rate: number): NDArray {
  const next = point.copy();
  //#region solution | // Compute the gradient at the point, then set each element of next.
  const grad = numericalDerivative(f, point);
  for (let i = 0; i < point.size; i++) {
    next.set(i, point.get(i) - rate * grad.get(i));
  }
  //#endregion
  return next;
}
//#endregion

type Field = (x: NDArray) => number;

/** x² + 4y², whose gradient is (2x, 8y): the bowl of the lesson. */
const bowl: Field = ([x = NaN, y = NaN]) => x * x + 4 * y * y;

/** x² + xy + y², whose gradient is (2x + y, x + 2y): each element has a say in both. */
const tilted: Field = ([x = NaN, y = NaN]) => x * x + x * y + y * y;

/** δ of `numericalDerivative`. */
const delta = 1e-4;

/** Where squares are differentiated there is no truncation; rounding of values up to 10, divided by 2δ, is 1e-11. */
const ofSquares = 1e-9;

const gradient = (f: Field, x: NDArray): NDArray => numericalDerivative(f, x.copy());

export default defineExercise(descend, {
  id: 'descent-step',
  rev: 1,
  needs: ['gradient-two-variables'],
  minutes: 7,
  hints: [
    'The gradient points to where f climbs fastest. You want down.',
    'How far to go is the gradient times rate, element by element.',
    'Compute the gradient once, before the loop: all elements must be those of the same place.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // (−2 − 0.15·(−4), 0.75 − 0.15·6)
    'the first step down the bowl': (fn, t) => {
      t.close(fn(bowl, array([-2, 0.75]), 0.15), array([-1.4, -0.15]), { bound: 0.15 * ofSquares });
    },
    // (1 − 0.5·4, 2 − 0.5·5)
    'a step where each element has a say in both slopes': (fn, t) => {
      t.close(fn(tilted, array([1, 2]), 0.5), array([-1, -0.5]), { bound: 0.5 * ofSquares });
    },
    // Every slope of a sum of squares is 2x, so half of it leads to 0.
    'a point with three elements': (fn, t) => {
      t.close(
        fn((x) => sum(multiply(x, x)), array([1, 2, 3]), 0.5),
        array([0, 0, 0]),
        { bound: 0.5 * ofSquares },
      );
    },
    'a rate of 0 leads nowhere': (fn, t) => {
      t.close(fn(tilted, array([1, 2]), 0), array([1, 2]), { bound: ofSquares });
    },
    'the point is afterwards what it was': (fn, t) => {
      const point = array([-2, 0.75]);
      t.unchanged(point, () => fn(bowl, point, 0.15));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smoothArray([3]);
      const point = array(g.list(3, -3, 3));
      const rate = g.in(0.1, 1);
      // The slopes are off by at most the bound of a central difference, and they are multiplied by the rate.
      const bound = rate * s.bound(delta, 2) + 2 ** -50;
      t.close(fn(s.f, point.copy(), rate), subtract(point, multiply(rate, s.gradient(point))), { bound });
    },
  },
  probe: (g) => [g.smoothArray([3]).f, array([g.in(1, 2), -g.in(1, 2), g.in(1, 2)]), g.in(0.4, 0.8)],
  mistakes: {
    'not-moved': {
      as: (_f, x) => x.copy(),
      say: 'Set each element with next.set(i, …): so far next is the point itself. Brackets, next[i], do not reach the elements of an array.',
    },
    uphill: {
      as: (f, x, rate) => add(x, multiply(rate, gradient(f, x))),
      say: 'Go against the gradient, with a minus: it points to where f climbs, and you follow it.',
    },
    'no-rate': {
      as: (f, x) => subtract(x, gradient(f, x)),
      say: 'Multiply the gradient by rate: you go all of it.',
    },
    'only-the-step': {
      as: (f, x, rate) => multiply(-rate, gradient(f, x)),
      say: 'Begin at the point: you return how far the step goes, not where it leads.',
    },
    'only-the-gradient': {
      as: gradient,
      say: 'Go a step from the point: you return the gradient itself.',
    },
    'divided-by-rate': {
      as: (f, x, rate) => subtract(x, multiply(1 / rate, gradient(f, x))),
      say: 'Multiply by rate: you divide by it, so a smaller rate makes a longer step.',
    },
    'always-as-far': {
      as: (f, x, rate) => {
        const grad = gradient(f, x);
        return subtract(x, multiply(rate / sqrt(sum(multiply(grad, grad))), grad));
      },
      say: 'Leave the gradient its length: you divide by it, so that every step is as long as rate, however flat the land.',
    },
    'first-element': {
      as: (f, x, rate) => {
        const next = x.copy();
        next.set(0, x.get(0) - rate * gradient(f, x).get(0));
        return next;
      },
      say: 'Move every element: you move only the first.',
    },
    'gradient-on-the-way': {
      as: (f, x, rate) => {
        const next = x.copy();
        for (let i = 0; i < x.size; i++) next.set(i, next.get(i) - rate * gradient(f, next).get(i));
        return next;
      },
      say: 'Compute the gradient once, at the point: you compute it again when some elements have moved already.',
    },
    'moves-the-point': {
      as: (f, x, rate) => {
        const grad = numericalDerivative(f, x);
        for (let i = 0; i < x.size; i++) x.set(i, x.get(i) - rate * grad.get(i));
        return x;
      },
      say: 'Set the elements of next: you move the point itself, which its owner still needs.',
    },
  },
  also: {
    'with whole arrays': (f, x, rate) => subtract(x, multiply(rate, numericalDerivative(f, x))),
    'with other steps': (f, x, rate) =>
      subtract(x, multiply(rate, numericalDerivative(f, x.copy(), { delta: 5e-5 }))),
  },
});
