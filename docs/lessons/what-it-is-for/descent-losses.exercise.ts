import { array, multiply, numericalDerivative, subtract, sum, zeros, type NDArray } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** f on the way down: at the start, then after each of the steps. */
export function descent(f: (x: NDArray) => number, start: NDArray, rate: number, steps: number): NDArray {
  const losses = zeros(steps + 1);
  //#region solution | losses.set(0, f(start)); // Now go down.
  let point = start;
  losses.set(0, f(point));
  for (let step = 1; step <= steps; step++) {
    const grad = numericalDerivative(f, point);
    point = subtract(point, multiply(rate, grad));
    losses.set(step, f(point));
  }
  //#endregion
  return losses;
}
//#endregion

type Field = (x: NDArray) => number;

/** x² + 4y², whose gradient is (2x, 8y): the bowl of the lesson on the gradient. */
const bowl: Field = ([x = NaN, y = NaN]) => x * x + 4 * y * y;

/** Σ (xᵢ − 3)²: not the same on both sides of 0, so that a point with the wrong sign is noticed. */
const around3: Field = (x) => [...x].reduce((all, xi) => all + (xi - 3) ** 2, 0);

const square: Field = (x) => sum(multiply(x, x));

/** Where squares are differentiated there is no truncation; rounding of values up to 10, divided by 2δ, is 1e-11. */
const ofSquares = 1e-9;

/** A descent whose step leads from one place to the next, and whose losses are written where `write` says. */
function walked(
  f: Field,
  start: NDArray,
  steps: number,
  next: (point: NDArray) => NDArray,
  write: (losses: NDArray, step: number, before: NDArray, after: NDArray) => void = (
    losses,
    step,
    _,
    after,
  ) => {
    losses.set(step, f(after));
  },
): NDArray {
  const losses = zeros(steps + 1);
  losses.set(0, f(start));
  let point = start.copy();
  for (let step = 1; step <= steps; step++) {
    const after = next(point);
    write(losses, step, point, after);
    point = after;
  }
  return losses;
}

const down = (f: Field, point: NDArray, rate: number): NDArray =>
  subtract(point, multiply(rate, numericalDerivative(f, point.copy())));

export default defineExercise(descent, {
  id: 'descent-losses',
  rev: 1,
  needs: ['descent-step'],
  minutes: 8,
  hints: [
    'Keep the place where you are in a variable of its own, with let, and begin with start.',
    'In the loop: first the gradient there, then the new place, then f at the new place.',
    'In the lesson the list grows with push. Here it has its length already: set the element at the index of the step.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // With the rate 1/4 each step halves the distance to 3: 2, 1, 1/2, 1/4.
    'three steps on (x − 3)², each half of the way to 3': (fn, t) => {
      t.close(fn(around3, array([1]), 0.25, 3), array([4, 1, 1 / 4, 1 / 16]), { bound: ofSquares });
    },
    // (−2, 0.75) → (−1.4, −0.15) → (−0.98, 0.03)
    'two steps down the bowl of the lesson on the gradient': (fn, t) => {
      t.close(fn(bowl, array([-2, 0.75]), 0.15, 2), array([6.25, 2.05, 0.964]), { bound: ofSquares });
    },
    // x becomes −2x in every step.
    'with a rate that is too large f climbs': (fn, t) => {
      t.close(fn(square, array([1]), 1.5, 2), array([1, 4, 16]), { bound: 10 * ofSquares });
    },
    'without a step there is only the start': (fn, t) => {
      t.close(fn(bowl, array([1, 1]), 0.1, 0), array([5]), { bound: ofSquares });
    },
    'the start is afterwards what it was': (fn, t) => {
      const start = array([-2, 0.75]);
      t.unchanged(start, () => fn(bowl, start, 0.15, 2));
    },
  },
  held: {
    // In ½·Σ kᵢ·(xᵢ − cᵢ)² each distance from cᵢ is multiplied by 1 − rate·kᵢ in every step.
    'a bowl that nobody has seen before': (fn, t, g) => {
      const k = g.list(3, 0.5, 2);
      const centre = g.list(3, 1, 2);
      const away = g.list(3, -3, 3);
      const start = away.map((distance, i) => (centre[i] ?? NaN) + distance);
      const rate = g.in(0.1, 0.8);
      const steps = g.int(1, 6);
      const f: Field = (x) =>
        [...x].reduce((all, xi, i) => all + ((k[i] ?? NaN) * (xi - (centre[i] ?? NaN)) ** 2) / 2, 0);
      const after = (step: number): number =>
        away.reduce((all, distance, i) => {
          const ki = k[i] ?? NaN;
          return all + (ki * (distance * (1 - rate * ki) ** step) ** 2) / 2;
        }, 0);
      const expected = array(Array.from({ length: steps + 1 }, (_, step) => after(step)));
      t.close(fn(f, array(start), rate, steps), expected, { bound: 10 * ofSquares });
    },
  },
  probe: (g) => [g.smoothArray([2]).f, array([g.in(1, 2), -g.in(1, 2)]), g.in(0.4, 0.8), 3],
  mistakes: {
    'one-place-early': {
      as: (f, start, rate, steps) =>
        walked(
          f,
          start,
          steps,
          (point) => down(f, point, rate),
          (losses, step, _, after) => {
            losses.set(step - 1, f(after));
          },
        ),
      say: 'Keep f at the start at index 0, and write the one after step k at index k: yours come a place too early.',
    },
    'before-the-step': {
      as: (f, start, rate, steps) =>
        walked(
          f,
          start,
          steps,
          (point) => down(f, point, rate),
          (losses, step, before) => {
            losses.set(step, f(before));
          },
        ),
      say: 'Ask f after the step: you ask it at the place where the step began.',
    },
    'one-step-short': {
      as: (f, start, rate, steps) =>
        walked(
          f,
          start,
          steps,
          (point) => down(f, point, rate),
          (losses, step, _, after) => {
            if (step < steps) losses.set(step, f(after));
          },
        ),
      say: 'Take the last step too: your loop ends one early, and a 0 is left at the end.',
    },
    'only-the-start': {
      as: (f, start, _rate, steps) =>
        walked(
          f,
          start,
          steps,
          (point) => point,
          () => undefined,
        ),
      say: 'Go down from the start, with a loop: so far only f at the start is there.',
    },
    'never-moves': {
      as: (f, start, _rate, steps) => walked(f, start, steps, (point) => point),
      say: 'Keep the place that the step leads to: your point stays at the start, so every loss is the same.',
    },
    'always-from-the-start': {
      as: (f, start, rate, steps) =>
        walked(f, start, steps, (point) =>
          subtract(start, multiply(rate, numericalDerivative(f, point.copy()))),
        ),
      say: 'Begin each step where the one before has ended: you go from the start every time.',
    },
    'gradient-once': {
      as: (f, start, rate, steps) => {
        const grad = numericalDerivative(f, start.copy());
        return walked(f, start, steps, (point) => subtract(point, multiply(rate, grad)));
      },
      say: 'Compute the gradient anew in every step: you compute it once, at the start.',
    },
    uphill: {
      as: (f, start, rate, steps) => walked(f, start, steps, (point) => down(f, point, -rate)),
      say: 'Go against the gradient, with a minus: you climb.',
    },
    'the-other-way-round': {
      as: (f, start, rate, steps) => walked(f, start, steps, (point) => multiply(-1, down(f, point, rate))),
      say: 'Subtract from the point: subtract(a, b) is a − b, and you have the two the wrong way round.',
    },
    'no-rate': {
      as: (f, start, _rate, steps) => walked(f, start, steps, (point) => down(f, point, 1)),
      say: 'Multiply the gradient by rate: you go all of it.',
    },
    'moves-the-start': {
      as: (f, start, rate, steps) => {
        const losses = walked(f, start, steps, (point) => down(f, point, rate));
        for (let step = 1; step <= steps; step++) {
          const next = down(f, start, rate);
          for (let i = 0; i < start.size; i++) start.set(i, next.get(i));
        }
        return losses;
      },
      say: 'Leave the start where it is: make a new array for the place that you reach, as subtract does.',
    },
  },
  equivalent: {
    'multiply(rate, grad) → multiply(grad, rate)': 'a product is the same in either order',
  },
  also: {
    'element by element, in a copy': (f, start, rate, steps) => {
      const losses = zeros(steps + 1);
      const point = start.copy();
      for (let step = 0; step <= steps; step++) {
        losses.set(step, f(point));
        const grad = numericalDerivative(f, point);
        for (let i = 0; i < point.size; i++) point.set(i, point.get(i) - rate * grad.get(i));
      }
      return losses;
    },
    'as a list that grows': (f, start, rate, steps) => {
      const losses = [f(start)];
      let point = start;
      while (losses.length <= steps) {
        point = down(f, point, rate);
        losses.push(f(point));
      }
      return array(losses);
    },
  },
});
