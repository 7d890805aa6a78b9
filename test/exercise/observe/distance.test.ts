import { describe, expect, it } from 'vitest';
import { askedDistance, callDistance, plainDistance } from '../../../src/exercise/observe/distance.ts';
import type { Plain } from '../../../src/exercise/observe/Plain.ts';
import type { Asked, RecordedCall } from '../../../src/exercise/record/Recording.ts';

const list = (...items: Plain[]): Plain => ({ type: 'list', items });
const arrayOf = (shape: readonly number[], ...elements: number[]): Plain => ({
  type: 'array',
  dtype: 'float64',
  shape,
  elements,
});
const text = (words: string): Plain => ({ type: 'text', text: words });

describe('the distance of two values', () => {
  it.each<[a: Plain, b: Plain, distance: number]>([
    [1, 1, 0],
    // Up to 1 it is the difference, beyond 1 its part of the larger size.
    [0.25, 0.5, 0.25],
    [4, 5, 0.2],
    [5, 4, 0.2],
    [-4, -5, 0.2],
    [NaN, NaN, 0],
    [NaN, 1, Infinity],
    [Infinity, Infinity, 0],
    [Infinity, -Infinity, Infinity],
    [Infinity, 1, Infinity],
    [list(1, 0.5), list(1, 0.25), 0.25],
    [list(0.5, 1), list(0.25, 0.9), 0.25],
    [list(1), list(1, 2), Infinity],
    [list(), list(), 0],
    [list(1), null, Infinity],
    [list(1), 1, Infinity],
    // Rows of any length, as in a triangle, and lists of unlike things, by their numbers too.
    [list(list(1, 0.5), list(1)), list(list(1, 0.25), list(1)), 0.25],
    [list(list(1, 2), list(1)), list(list(1), list(1, 2)), Infinity],
    [list(1, true), list(0.5, true), 0.5],
    [list(1, true), list(1, false), Infinity],
    [list(NaN, true), list(null, true), Infinity],
    [list(1, 2), arrayOf([2], 1, 2), Infinity],
    [arrayOf([2], 1, 2), arrayOf([2], 1, 4), 0.5],
    [arrayOf([1, 2], 1, 2), arrayOf([2, 1], 1, 2), Infinity],
    [1, list(1), Infinity],
    [1, text('1'), Infinity],
    [text('a'), text('a'), 0],
    [text('a'), text('b'), Infinity],
    [null, null, 0],
    [true, false, Infinity],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(plainDistance(a, b)).toBe(distance);
  });
});

describe('the distance of two calls', () => {
  const call = (part: Partial<RecordedCall>): RecordedCall => ({
    asked: [],
    outcome: { type: 'returned', value: 1 },
    after: [null],
    ...part,
  });
  const threw = (name: string, message: string): RecordedCall =>
    call({ outcome: { type: 'threw', fault: { name, message } } });

  it.each<[fact: string, a: RecordedCall, b: RecordedCall, distance: number]>([
    ['is that of what they return', call({}), call({ outcome: { type: 'returned', value: 0.5 } }), 0.5],
    ['is none where they throw the same', threw('Error', 'a'), threw('Error', 'a'), 0],
    ['is none to be named where they say something else', threw('Error', 'a'), threw('Error', 'b'), Infinity],
    ['is none to be named where they throw something else', threw('Error', 'a'), threw('E', 'a'), Infinity],
    ['is none to be named where one throws', threw('Error', 'a'), call({}), Infinity],
    ['is none to be named where the other throws', call({}), threw('Error', 'a'), Infinity],
    ['is none to be named where one changes its argument', call({ after: [2] }), call({}), Infinity],
    ['is none to be named where the other changes its argument', call({}), call({ after: [2] }), Infinity],
    ['is that of what they leave', call({ after: [0.5] }), call({ after: [0.25] }), 0.25],
    [
      'is the largest of all these',
      call({ after: [null, 0.5, 0.5] }),
      call({ after: [null, 0.25, 0.375] }),
      0.25,
    ],
  ])('%s', (_, a, b, distance) => {
    expect(callDistance(a, b)).toBe(distance);
  });
});

describe('the distance of where two calls ask', () => {
  const at = (...points: readonly (number | Asked)[]): readonly Asked[] =>
    points.map((point) => (typeof point === 'number' ? { f: 0, given: [point] } : point));

  it.each<[a: readonly Asked[], b: readonly Asked[], distance: number]>([
    [at(), at(), 0],
    [at(1), at(), Infinity],
    [at(), at(1), Infinity],
    [at(0.5), at(0.75), 0.25],
    // A point of several numbers, and something beside it.
    [at({ f: 0, given: [list(1, 0.5), 2] }), at({ f: 0, given: [list(1, 0.25), 2] }), 0.25],
    [at({ f: 0, given: [0.5, text('a')] }), at({ f: 0, given: [0.75, text('a')] }), 0.25],
    // In whatever order.
    [at(1, 2), at(2, 1), 0],
    [at(1, 1), at(1, 2), 0.5],
    [at(1), at({ f: 1, given: [1] }), Infinity],
    [at({ f: 1, given: [1] }, 2), at(2, { f: 1, given: [1] }), 0],
    // What differs by rounding decides nothing about the order; what comes after it does.
    [
      at({ f: 0, given: [1, 5] }, { f: 0, given: [1 + 1e-15, 3] }),
      at({ f: 0, given: [1, 3] }, { f: 0, given: [1, 5] }),
      1.1102230246251563e-15,
    ],
    [at({ f: 0, given: [1] }, { f: 0, given: [1, 2] }), at({ f: 0, given: [1, 2] }, { f: 0, given: [1] }), 0],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(askedDistance(a, b)).toBeCloseTo(distance, 14);
  });
});
