import { expect, test } from 'vitest';
import { addFiles } from '../../../src/runner/grade/work/addFiles.ts';

test('what a system leaves in a folder is not among the files, and all else is', () => {
  const given = [
    ...['.DS_Store', 'Ada/.DS_Store', '__MACOSX/Ada/._hand-in.json', 'Ada/._hand-in.json', 'Bob/Thumbs.db'],
    ...['Bob/desktop.ini', 'Ada/hand-in.json', 'Bob/my.DS_Store.json', '.hand-in.json', 'Thumbs.db/a.json'],
  ];
  const files = given.map((path) => ({ path, file: { size: 0, text: () => Promise.resolve('') } }));
  expect(addFiles([], files).map(({ path }) => path)).toEqual([
    'Ada/hand-in.json',
    'Bob/my.DS_Store.json',
    '.hand-in.json',
    'Thumbs.db/a.json',
  ]);
});
