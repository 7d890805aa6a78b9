import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The place in memory at which an array has the element of this index. */
export function place(index: readonly number[], strides: readonly number[], offset: number): number {
  //#region solution | return NaN; // Where does the first element lie? How far does each part of the index lead?
  let at = offset;
  for (const [axis, part] of index.entries()) {
    at += part * (strides[axis] ?? 0);
  }
  return at;
  //#endregion
}
//#endregion

type List = readonly number[];

/** The sum of what each axis adds to the place. */
function sumOver(index: List, strides: List, added: (part: number, stride: number) => number): number {
  return index.reduce((total, part, axis) => total + added(part, strides[axis] ?? 0), 0);
}

/** What one axis adds. */
const product = (part: number, stride: number): number => part * stride;

// Places are whole numbers, so a right answer is exact and a wrong one off by 1 or more.
const bound = 0.25;

export default defineExercise(place, {
  id: 'place-in-memory',
  rev: 1,
  minutes: 6,
  hints: [
    'The first element has an index full of zeros. Where does it lie?',
    'One step along an axis leads over as many places as its stride says. How far do as many steps lead as the index says?',
    'An index has as many parts as there are axes, so a loop over the parts does it for any number of them.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'the matrix of the lesson': (fn, t) => {
      t.close(fn([1, 2], [3, 1], 0), 5, { bound });
    },
    'its transpose': (fn, t) => {
      t.close(fn([2, 1], [1, 3], 0), 5, { bound });
    },
    'its mirror image': (fn, t) => {
      t.close(fn([1, 2], [3, -1], 2), 3, { bound });
    },
    'a row with gaps': (fn, t) => {
      t.close(fn([3], [4], 5), 17, { bound });
    },
    'a stack of tables': (fn, t) => {
      t.close(fn([1, 2, 3], [20, 5, 1], 7), 40, { bound });
    },
    'a 0-d array': (fn, t) => {
      t.close(fn([], [], 4), 4, { bound });
    },
  },
  held: {
    'an array of any shape': (fn, t, g) => {
      const axes = g.int(1, 4);
      const index = Array.from({ length: axes }, () => g.int(0, 5));
      const strides = Array.from({ length: axes }, () => g.int(-20, 20));
      const offset = g.int(500, 600);
      t.close(fn(index, strides, offset), offset + sumOver(index, strides, product), { bound });
    },
  },
  // All parts and strides differ in size, so that no two ways to combine them meet by chance.
  probe: (g) => [
    [g.int(2, 4), g.int(6, 8), g.int(10, 12)],
    [g.int(1000, 1020), g.int(-95, -85), g.int(5, 7)],
    g.int(2000, 2100),
  ],
  mistakes: {
    'no-offset': {
      as: (index, strides) => sumOver(index, strides, product),
      say: 'Begin at the offset: you count from place 0, where a view need not begin.',
    },
    'offset-at-each-axis': {
      as: (index, strides, offset) => sumOver(index, strides, (part, stride) => offset + part * stride),
      say: 'Add the offset once, before the loop: you add it again for each axis.',
    },
    'strides-in-reverse': {
      as: (index, strides, offset) => offset + sumOver(index, [...strides].reverse(), product),
      say: 'Give the first part of the index the first stride: you go through the strides from behind.',
    },
    'two-axes': {
      as: (index, strides, offset) => offset + sumOver(index.slice(0, 2), strides, product),
      say: 'Go through all parts of the index: you stop after two axes.',
    },
    'first-axis': {
      as: (index, strides, offset) => offset + sumOver(index.slice(0, 1), strides, product),
      say: 'Return after the loop, not in it: you take the first axis and leave off the others.',
    },
    overwritten: {
      as: (index, strides, offset) =>
        index.length === 0 ? offset : (index.at(-1) ?? 0) * (strides.at(-1) ?? 0),
      say: 'Add each axis to the place so far (+=): with = only what the last axis adds is left.',
    },
    'last-axis': {
      as: (index, strides, offset) => offset + (index.at(-1) ?? 0) * (strides.at(-1) ?? 0),
      say: 'Go on from the place so far: you begin at the offset anew for each axis, and only the last one is left.',
    },
    'no-strides': {
      as: (index, _strides, offset) => offset + sumOver(index, [], (part) => part),
      say: 'Multiply each part of the index by its stride: you count every step as one place.',
    },
    'axis-for-part': {
      as: (index, strides, offset) =>
        offset + index.reduce((total, _part, axis) => total + axis * (strides[axis] ?? 0), 0),
      say: 'Multiply each stride by the part of the index: you take the number of the axis. A loop over … of goes through the parts, one over … in through their numbers.',
    },
    'no-index': {
      as: (index, strides, offset) => offset + sumOver(index, strides, (_part, stride) => stride),
      say: 'Multiply each stride by the part of the index: you go one step along every axis, wherever the element is.',
    },
    'adds-both': {
      as: (index, strides, offset) => offset + sumOver(index, strides, (part, stride) => part + stride),
      say: 'Multiply part and stride: you add them.',
    },
    'stride-without-sign': {
      as: (index, strides, offset) =>
        offset + sumOver(index, strides, (part, stride) => part * Math.abs(stride)),
      say: 'Keep the sign of a stride: a negative one leads to the left.',
    },
    'counts-from-1': {
      as: (index, strides, offset) => offset + sumOver(index, strides, product) + 1,
      say: 'Count places from 0: yours are one too far to the right.',
    },
  },
  equivalent: {
    '0 → 1':
      'there is a stride for each part of the index, so the number that stands in for a missing one is never used',
  },
  also: {
    'with reduce': (index, strides, offset) =>
      index.reduce((at, part, axis) => at + (strides[axis] ?? 0) * part, offset),
  },
});
