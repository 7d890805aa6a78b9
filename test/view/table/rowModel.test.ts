import { describe, expect, it } from 'vitest';
import { rowForKey } from '../../../src/view/table/rowForKey.ts';
import { withGaps } from '../../../src/view/table/withGaps.ts';

describe('the rows that are laid out', () => {
  const drawn = (rows: readonly number[], count: number): string =>
    withGaps(rows, count)
      .map((part) => (part.type === 'row' ? `${part.row}` : `·${part.count}`))
      .join(' ');

  it.each([
    ['from the start', [0, 1, 2], 100_000, '0 1 2 ·99997'],
    ['in the middle', [40, 41], 100, '·40 40 41 ·58'],
    ['at the end', [98, 99], 100, '·98 98 99'],
    ['with the current row far above', [3, 50, 51], 100, '·3 3 ·46 50 51 ·48'],
    ['with the current row far below', [0, 1, 99], 100, '0 1 ·97 99'],
    ['all', [0, 1], 2, '0 1'],
    ['none', [], 5, '·5'],
    ['of none', [], 0, ''],
  ])('leave room for all others: %s', (_name, rows, count, expected) => {
    expect(drawn(rows, count)).toBe(expected);
  });

  it('and that room together stand for every row', () => {
    const parts = withGaps([7, 8, 500, 99_999], 100_000);
    expect(parts.reduce((sum, part) => sum + (part.type === 'row' ? 1 : part.count), 0)).toBe(100_000);
  });
});

describe('a key in the table', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 5, 15],
    ['PageDown', 95, 99],
    ['PageUp', 5, 0],
    ['PageUp', 50, 40],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['ArrowLeft', 50, null],
    ['a', 50, null],
  ])('%s leads from row %i to %s of 100, ten of which are in view', (key, row, expected) => {
    expect(rowForKey(key, row, 100, 10)).toBe(expected);
  });
});
