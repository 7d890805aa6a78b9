import { expect, test } from 'vitest';
import { sharedProgram } from '../../../src/runner/share/sharedProgram.ts';

test.each([
  ['', 'Untitled'],
  [' \n', 'Untitled'],
  [' A program ', 'A program'],
])('the region of a program with the title %j is named %j', (title, named) => {
  expect(sharedProgram({ title, code: '1;' }).title).toBe(named);
});

test('a draft of a link lies apart from those of a block of that title, and of another link', () => {
  const title = 'Your own program';
  const [one, other] = ['1;', '2;'].map((code) => sharedProgram({ title, code }).name);
  expect(new Set([title, one, other]).size).toBe(3);
  expect(sharedProgram({ title, code: '1;' }).name).toBe(one);
});
