import { expect, test } from 'vitest';
import { lineDifference } from '../../../../src/runner/memory/difference/lineDifference.ts';

const signs = { same: ' ', added: '+', removed: '-' };
const told = (before: string, after: string): readonly string[] =>
  lineDifference(before, after).map(({ type, text }) => signs[type] + text);

test.each([
  ['the same text', 'a\nb', 'a\nb', [' a', ' b']],
  ['only the last line’s end', 'a\nb', 'a\nb\n', [' a', ' b']],
  ['a line changed', 'a\nb\nc', 'a\nB\nc', [' a', '-b', '+B', ' c']],
  ['a line added at the end', 'a', 'a\nb', [' a', '+b']],
  ['an empty line removed', 'a\n\nb', 'a\nb', [' a', '-', ' b']],
  ['from nothing', '', 'a', ['+a']],
  ['to nothing', 'a\nb', '', ['-a', '-b']],
])('%s', (_what, before, after, lines) => {
  expect(told(before, after)).toEqual(lines);
});
