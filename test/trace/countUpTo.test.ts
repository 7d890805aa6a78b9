import { expect, test } from 'vitest';
import { countUpTo } from '../../src/trace/countUpTo.ts';

const numbers = Int32Array.of(2, 3, 3, 8, 0);

test.each([
  ['before the first', 1, 4, 0],
  ['at the first', 2, 4, 1],
  ['at one that stands there twice', 3, 4, 3],
  ['between two', 5, 4, 3],
  ['behind the last', 9, 4, 4],
  ['among none', 9, 0, 0],
])('%s', (_where, limit, count, expected) => {
  expect(countUpTo(numbers, count, limit)).toBe(expected);
});
