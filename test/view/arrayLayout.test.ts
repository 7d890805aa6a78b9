import { describe, expect, it } from 'vitest';
import { arrayLayout } from '../../src/view/arrayLayout.ts';

describe('an array is drawn in its shape', () => {
  it.each([
    ['a number', [], 1, [[null, 0, [0], [0]]]],
    ['a row', [3], 3, [[null, 0, [0], [0, 1, 2]]]],
    ['a matrix', [2, 3], 3, [[null, 0, [0, 1], [0, 1, 2]]]],
    [
      'three axes',
      [2, 1, 2],
      2,
      [
        ['[0, :, :]', 0, [0], [0, 1]],
        ['[1, :, :]', 2, [0], [0, 1]],
      ],
    ],
    [
      'four axes',
      [1, 2, 1, 2],
      2,
      [
        ['[0, 0, :, :]', 0, [0], [0, 1]],
        ['[0, 1, :, :]', 2, [0], [0, 1]],
      ],
    ],
    ['no elements', [0], 0, [[null, 0, [0], []]]],
  ])('whole: %s', (_name, shape, rowLength, slices) => {
    const layout = arrayLayout(shape, 0);
    expect(layout.whole).toBe(true);
    expect(layout.rowLength).toBe(rowLength);
    expect(layout.slices.map(({ label, start, rows, columns }) => [label, start, rows, columns])).toEqual(
      slices,
    );
  });

  it.each([
    ['a long row, in the middle', [1000], 500, 0, [0], [496, 497, 498, 499, 500, 501, 502, 503, 504]],
    ['a long row, at its start', [1000], 1, 0, [0], [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['a long row, at its end', [1000], 999, 0, [0], [991, 992, 993, 994, 995, 996, 997, 998, 999]],
    ['a matrix', [30, 30], 14 * 30 + 8, 0, [12, 13, 14, 15, 16], [6, 7, 8, 9, 10]],
    ['a narrow matrix', [300, 2], 2 * 150 + 1, 0, [148, 149, 150, 151, 152], [0, 1]],
    ['three axes', [3, 20, 20], 400 + 20 + 3, 400, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5]],
    ['five axes', [2, 2, 2, 2, 2], 31, 28, [0, 1], [0, 1]],
  ])('in part, around the cursor: %s', (_name, shape, cursor, start, rows, columns) => {
    const layout = arrayLayout(shape, cursor);
    expect(layout.whole).toBe(false);
    expect(layout.slices).toHaveLength(1);
    expect(layout.slices[0]).toMatchObject({ start, rows, columns });
  });

  it.each([
    ['400 elements whole', [20, 20], true],
    ['401 elements in part', [401], false],
  ])('%s', (_name, shape, whole) => {
    expect(arrayLayout(shape, 0).whole).toBe(whole);
  });
});
