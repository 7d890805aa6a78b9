import { defineExercise } from '@site/src/exercise/kit';

//#region learner
type Dual = readonly [value: number, slope: number];

/** The value of u/v, and its slope. */
export function divide([u, du]: Dual, [v, dv]: Dual): Dual {
  //#region solution | return [NaN, NaN]; // First the value, then the slope.
  return [u / v, (du * v - u * dv) / (v * v)];
  //#endregion
}
//#endregion

const pair = (value: number, slope: number): Dual => [value, slope];

export default defineExercise(divide, {
  id: 'dual-quotient',
  rev: 1,
  minutes: 5,
  hints: [
    'The value needs no rule: it is one number divided by the other.',
    'For the slope read the rule from left to right. In the code a dash becomes a d in front.',
    'A whole difference is divided, by a whole square. So there are two pairs of brackets.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'one over x, at 2, falls by a quarter': (fn, t) => {
      t.close(fn([1, 0], [2, 1]), [0.5, -0.25], { bound: 1e-12 });
    },
    'a divisor that does not move divides the slope': (fn, t) => {
      t.close(fn([8, 6], [4, 0]), [2, 1.5], { bound: 1e-12 });
    },
    'x² over x is x': (fn, t) => {
      t.close(fn([9, 6], [3, 1]), [3, 1], { bound: 1e-12 });
    },
  },
  held: {
    // Numbers up to 36 at most, rounded a few times.
    'any two dual numbers': (fn, t, g) => {
      const [u, du, dv] = [g.in(-3, 3), g.in(-3, 3), g.in(-3, 3)];
      const v = g.pick([1, -1]) * g.in(0.5, 2);
      t.close(fn([u, du], [v, dv]), [u / v, (du - (u / v) * dv) / v], { bound: 1e-12 });
    },
  },
  probe: (g): [Dual, Dual] => [
    [g.in(6, 7), g.in(2, 2.5)],
    [g.in(1.3, 1.7), g.in(3, 4)],
  ],
  mistakes: {
    'plus-for-minus': {
      as: ([u, du], [v, dv]) => pair(u / v, (du * v + u * dv) / (v * v)),
      say: 'Subtract the second product: when the divisor grows, the quotient gets smaller.',
    },
    'other-way-round': {
      as: ([u, du], [v, dv]) => pair(u / v, (u * dv - du * v) / (v * v)),
      say: 'Begin with the slope of u: your two products stand the other way round, so the sign is wrong.',
    },
    'no-square': {
      as: ([u, du], [v, dv]) => pair(u / v, (du * v - u * dv) / v),
      say: 'Divide by v times v: you divide by v once.',
    },
    caret: {
      as: ([u, du], [v, dv]) => pair(u / v, ((du * v - u * dv) / v) ^ 2),
      say: 'Write (v * v) below the fraction bar: in TypeScript the sign ^ is no power, it works on single bits.',
    },
    'not-divided': {
      as: ([u, du], [v, dv]) => pair(u / v, du * v - u * dv),
      say: 'Divide the difference by the square of v, with brackets round v * v: so far you return the difference itself.',
    },
    'missing-brackets': {
      as: ([u, du], [v, dv]) => pair(u / v, du * v - (u * dv) / (v * v)),
      say: 'Put the whole difference in brackets: without them only its second part is divided.',
    },
    'slope-over-slope': {
      as: ([u, du], [v, dv]) => pair(u / v, du / dv),
      say: 'Use the rule: the slope of a quotient is not the quotient of the slopes.',
    },
    'divisor-at-rest': {
      as: ([u, du], [v]) => pair(u / v, du / v),
      say: 'Let the divisor move too: you treat v as a number that stands still.',
    },
    'product-rule': {
      as: ([u, du], [v, dv]) => pair(u / v, du * v + u * dv),
      say: 'Take the rule for quotients: you used the one for products.',
    },
    'slope-first': {
      as: ([u, du], [v, dv]) => pair((du * v - u * dv) / (v * v), u / v),
      say: 'Return the value first and the slope second: yours are the other way round.',
    },
  },
  also: {
    'with the quotient itself': ([u, du], [v, dv]) => pair(u / v, (du - (u / v) * dv) / v),
    'as a product with 1/v': ([u, du], [v, dv]) => pair(u * (1 / v), du * (1 / v) + u * (-dv / (v * v))),
  },
});
