import { expect, test } from 'vitest';
import { addFiles } from '../../../src/runner/grade/work/addFiles.ts';

test('what a system leaves in a folder is not added, and of two files of one name each keeps one of its own', () => {
  const given = ['Ada/.DS_Store', 'hand-in.json', 'hand-in.json'];
  const files = given.map((path) => ({ path, file: { size: 0, text: () => Promise.resolve('') } }));
  expect(addFiles([], files).map(({ path }) => path)).toEqual(['hand-in.json', 'hand-in.json (2)']);
});
