import { power } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The 64 bits of x, read as one whole number. */
function bitsOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

/** How many stairs it is from a to b, both positive. */
export function stairs(a: number, b: number): number {
  //#region solution | return NaN; // Number(n) makes a number of a BigInt n.
  const walked = Number(bitsOf(b) - bitsOf(a));
  return Math.abs(walked);
  //#endregion
}
//#endregion

/** The number n stairs above a positive x. */
function above(x: number, n: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigUint64(0, view.getBigUint64(0) + BigInt(n));
  return view.getFloat64(0);
}

/** The gap above a positive x. */
function gap(x: number): number {
  return above(x, 1) - x;
}

const epsilon = power(2, -52);

export default defineExercise(stairs, {
  id: 'stairs-apart',
  rev: 1,
  minutes: 8,
  hints: [
    'Adding 1 to the bits leads to the next stair. What leads ten stairs up?',
    'How do the bits of b differ from those of a, read as whole numbers?',
    'The way from b to a is as long as the way from a to b.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'a number is no stair away from itself': (fn, t) => {
      t.close(fn(0.1, 0.1), 0, { bound: 0.1 });
    },
    '0.1 + 0.2 is one stair from 0.3': (fn, t) => {
      t.close(fn(0.3, 0.1 + 0.2), 1, { bound: 0.1 });
    },
    'it does not matter which number comes first': (fn, t) => {
      t.close(fn(above(21, 5), 21), 5, { bound: 0.1 });
    },
    'from 1 to 2 there are as many as from 2 to 4': (fn, t) => {
      t.close(fn(1, 2), 1 / epsilon, { bound: 0.1 });
      t.close(fn(2, 4), 1 / epsilon, { bound: 0.1 });
    },
    'below 8 stairs are half as wide as above': (fn, t) => {
      t.close(fn(8 - 6 * 4 * epsilon, 8 + 5 * 8 * epsilon), 11, { bound: 0.1 });
    },
  },
  held: {
    'so many stairs above any number': (fn, t, g) => {
      const x = g.logIn(1e-9, 1e9);
      const n = g.int(1, 1000000);
      t.close(fn(x, above(x, n)), n, { bound: 0.1 });
      t.close(fn(above(x, n), x), n, { bound: 0.1 });
    },
  },
  // From above a power of two to below it, where stairs are half as wide: whoever measures with one gap shows it.
  probe: (g) => {
    const edge = power(2, g.int(2, 9));
    return [above(edge, g.int(3, 40)), edge - g.int(3, 40) * (gap(edge) / 2)];
  },
  mistakes: {
    'gap-of-one': {
      as: (a, b) => Math.abs(b - a) / epsilon,
      say: 'Take the bits: you divide by the gap above 1, and elsewhere gaps are wider or narrower.',
    },
    'gap-of-the-larger': {
      as: (a, b) => Math.abs(b - a) / gap(Math.max(a, b)),
      say: 'Take the bits: you divide by the gap at the larger number, and on the way the gap may double.',
    },
    'gap-of-the-smaller': {
      as: (a, b) => Math.abs(b - a) / gap(Math.min(a, b)),
      say: 'Take the bits: you divide by the gap at the smaller number, and on the way the gap may double.',
    },
    'wrong-way': {
      as: (a, b) => Number(bitsOf(b) - bitsOf(a)),
      say: 'Leave off a minus sign: the second number may be the smaller one.',
    },
    'both-ends': {
      as: (a, b) => Math.abs(Number(bitsOf(b) - bitsOf(a))) + 1,
      say: 'Count steps, not stairs: to the next stair it is 1, and to the same one it is 0.',
    },
    'only-between': {
      as: (a, b) => Math.max(0, Math.abs(Number(bitsOf(b) - bitsOf(a))) - 1),
      say: 'Count the last step as well: you count only the stairs that lie strictly between.',
    },
    'the-distance': {
      as: (a, b) => Math.abs(b - a),
      say: 'Count stairs: you return how far apart the numbers are.',
    },
  },
  equivalent: {
    '8 → 9': 'the ninth byte is never read',
  },
  also: {
    'the larger minus the smaller': (a, b) => Number(a < b ? bitsOf(b) - bitsOf(a) : bitsOf(a) - bitsOf(b)),
  },
});
