import { array, zeros } from 'derivative';
import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { memoryHops } from '../../src/trace/memoryHops.ts';
import { memoryOrder } from '../../src/trace/memoryOrder.ts';
import { readingOf } from './readingOf.ts';
import { viewOf, walkedOver } from './strided.ts';

const matrix = array([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('the order of memory', () => {
  // Worked out by hand from address = Σ index · stride: flat indices as they lie, and how far apart.
  it.each<[string, NDArray, readonly number[], readonly number[]]>([
    ['a number', array(3), [0], [0]],
    ['one axis', array([1, 2, 3]), [0, 1, 2], [0, 1, 2]],
    ['a matrix', matrix, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]],
    ['its transpose', matrix.T, [0, 2, 4, 1, 3, 5], [0, 1, 2, 3, 4, 5]],
    ['its second column', matrix.slice([], 1), [0, 1], [0, 3]],
    ['backwards', array([1, 2, 3]).slice([null, null, -1]), [2, 1, 0], [0, 1, 2]],
    ['every other, backwards', array([1, 2, 3, 4, 5]).slice([null, null, -2]), [2, 1, 0], [0, 2, 4]],
    ['rows backwards', matrix.slice([null, null, -1]), [3, 4, 5, 0, 1, 2], [0, 1, 2, 3, 4, 5]],
    ['nothing', zeros([0, 3]), [], []],
  ])('of %s', (_name, x, flats, addresses) => {
    const order = memoryOrder(x);
    expect([...order.flats]).toEqual(flats);
    expect([...order.addresses]).toEqual(addresses);
    expect(flats.map((flat) => order.placeOf[flat])).toEqual(flats.map((_, place) => place));
  });

  it('puts elements of stride 0 into one place', () => {
    const order = memoryOrder(viewOf([2, 3], [0, 1]));
    expect([...order.placeOf]).toEqual([0, 1, 2, 0, 1, 2]);
    expect([...order.flats]).toEqual([0, 3, 1, 4, 2, 5]);
    expect([...order.firstOf]).toEqual([0, 2, 4, 6]);
  });

  it.each<[string, NDArray]>([
    ['a transpose of three axes', zeros([2, 3, 4]).transpose([2, 0, 1])],
    ['rows and columns backwards', zeros([3, 4]).slice([null, null, -1], [null, null, -2])],
    ['four axes in mixed order', zeros([2, 3, 2, 2]).transpose([1, 3, 0, 2])],
  ])('is the order K of nditer: %s', (_name, x) => {
    const { rows } = readingOf(walkedOver(x, 'K'));
    expect([...memoryOrder(x).flats]).toEqual(rows.map(({ idx }) => idx));
  });
});

describe('how a walk goes through memory', () => {
  // K always goes on to the next place; C and F do where their fastest axis has the smallest stride.
  it.each<[string, NDArray, 'K' | 'C' | 'F', number, number]>([
    ['a matrix in order C', matrix, 'C', 5, 5],
    // (0,0) (1,0) | (0,1) (1,1) | …: addresses 0 3 1 4 2 5
    ['a matrix in order F', matrix, 'F', 0, 5],
    ['a transpose in order K', matrix.T, 'K', 5, 5],
    ['a transpose in order C', matrix.T, 'C', 0, 5],
    ['a transpose in order F', matrix.T, 'F', 5, 5],
    ['a reversed view in order K', array([1, 2, 3]).slice([null, null, -1]), 'K', 2, 2],
    ['a reversed view in order C', array([1, 2, 3]).slice([null, null, -1]), 'C', 0, 2],
    ['gaps between its own elements do not count', array([1, 2, 3, 4, 5]).slice([null, null, 2]), 'C', 2, 2],
    ['a number', array(3), 'K', 0, 0],
    ['nothing', zeros([0]), 'K', 0, 0],
  ])('%s', (_name, x, order, toNext, all) => {
    const trace = x.size === 0 ? walkedOver(array([1]), order) : walkedOver(x, order);
    expect(memoryHops(trace, readingOf(trace), memoryOrder(x))).toEqual({ all, toNext });
  });
});
