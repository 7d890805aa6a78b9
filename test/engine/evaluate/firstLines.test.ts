import { expect, test } from 'vitest';
import { firstLines } from '../../../src/engine/evaluate/firstLines.ts';

test.each([
  ['nothing', '', 3, 10, { text: '', lines: 1, more: 0 }],
  ['a line', 'abc', 3, 10, { text: 'abc', lines: 1, more: 0 }],
  ['a line break at the end', 'a\n', 3, 10, { text: 'a\n', lines: 2, more: 0 }],
  ['as many lines as fit', 'a\nb\nc', 3, 10, { text: 'a\nb\nc', lines: 3, more: 0 }],
  ['more lines than fit', 'a\nb\nc\nd\ne', 3, 10, { text: 'a\nb\nc', lines: 3, more: 2 }],
  ['as many characters as fit', 'abcd', 3, 4, { text: 'abcd', lines: 1, more: 0 }],
  ['more characters than fit', 'abcdef', 3, 4, { text: 'abc…', lines: 1, more: 0 }],
  ['a line break behind the last character', 'abcd\ne', 3, 4, { text: 'abc…', lines: 1, more: 1 }],
  ['a line break before the last character', 'abc\ne', 3, 4, { text: 'abc…', lines: 1, more: 1 }],
  ['more of both than fits', 'a\nb\nc\nd', 2, 6, { text: 'a\nb', lines: 2, more: 2 }],
] as const)('%s', (_what, text, lines, characters, expected) => {
  expect(firstLines(text, lines, characters)).toEqual(expected);
});
