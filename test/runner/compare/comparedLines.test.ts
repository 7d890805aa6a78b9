import { expect, test } from 'vitest';
import { comparedLines, type PrintedLine } from '../../../src/runner/compare/comparedLines.ts';

const lines = (...texts: string[]): readonly PrintedLine[] => texts.map((text) => ({ text, exact: [] }));

function sides(
  pinned: readonly PrintedLine[],
  now: readonly PrintedLine[],
): readonly (readonly (string | null)[])[] {
  return comparedLines(pinned, now).map(({ pinned: a, now: b }) =>
    [a, b].map((pieces) => pieces?.map(({ text }) => text).join('') ?? null),
  );
}

test('lines that say the same with other numbers stand beside each other', () => {
  expect(sides(lines('a = 1.0', 'b = 2.0'), lines('a = 1.5', 'b = 2.5'))).toEqual([
    ['a = 1.0', 'a = 1.5'],
    ['b = 2.0', 'b = 2.5'],
  ]);
});

test('a line that one run has more stands alone, and those after it are not moved', () => {
  expect(sides(lines('a = 1.0', 'c = 3.0'), lines('a = 1.0', 'b = 2.0', 'c = 3.0'))).toEqual([
    ['a = 1.0', 'a = 1.0'],
    [null, 'b = 2.0'],
    ['c = 3.0', 'c = 3.0'],
  ]);
});

test('the padding of an array is no difference', () => {
  expect(sides(lines('grad = [ 8.  0.]'), lines('grad = [10. 21.]'))).toEqual([
    ['grad = [ 8.  0.]', 'grad = [10. 21.]'],
  ]);
});

test('a line without a counterpart has no marks: the gap beside it says enough', () => {
  expect(comparedLines(lines('gone = 1.0'), [])).toEqual([
    { pinned: [{ text: 'gone = 1.0', differs: false, correct: false }], now: null },
  ]);
});

// To look for the smallest difference of two long outputs without a line in common takes seconds, and again at each letter
// of the exact value.
test('what shares next to nothing is not searched for it', () => {
  const long = (letter: string): string[] => Array.from({ length: 1000 }, (_, i) => `${letter}${i}`);
  const rows = sides(
    lines(...long('a'), 'the same', ...long('b')),
    lines(...long('c'), 'the same', ...long('d')),
  );
  expect(rows).toHaveLength(2 * 2001);
  expect(rows.filter(([pinned, now]) => pinned !== null && now !== null)).toEqual([]);
});
