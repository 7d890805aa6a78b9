import { array, zeros } from 'derivative';
import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { sharedPlaces } from '../../src/trace/sharedPlaces.ts';
import { viewOf } from './strided.ts';

const matrix = zeros([2, 3]);

describe('places in memory', () => {
  it.each<[string, NDArray]>([
    ['a number', array(3)],
    ['nothing', zeros([2, 0])],
    ['a matrix', matrix],
    ['its transpose', matrix.T],
    ['a column', matrix.slice([], 1)],
    ['a mirror image', matrix.slice([], [null, null, -1])],
    ['an axis of length 1 whose stride is 0', viewOf([1, 3], [0, 1])],
  ])('are not shared in %s', (_name, x) => {
    expect(sharedPlaces(x)).toBeUndefined();
  });

  // Worked out by hand from address = Σ index · stride.
  it.each<[string, NDArray, number, readonly number[]]>([
    ['a row that stands in a table twice', viewOf([2, 3], [0, 1]), 4, [1, 4]],
    ['a number that stands in a row three times', viewOf([3], [0]), 1, [0, 1, 2]],
    ['windows that overlap: (0, 1) is (1, 0)', viewOf([2, 2], [1, 1]), 1, [1, 2]],
    // Addresses 0 2 | 1 3 | 2 4.
    ['columns that overlap', viewOf([3, 2], [1, 2]), 4, [1, 4]],
    // Addresses 0 3 | 2 5 | 4 7.
    ['no two elements of a woven matrix', viewOf([3, 2], [2, 3]), 1, [1]],
  ])('are shared in %s', (_name, x, flat, together) => {
    expect([...(sharedPlaces(x)?.(flat) ?? [])]).toEqual(together);
  });
});
