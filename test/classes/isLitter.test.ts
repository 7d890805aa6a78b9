import { expect, test } from 'vitest';
import { isLitter } from '../../src/classes/isLitter.ts';

test.each([
  ...['.DS_Store', 'Ada/.DS_Store', '__MACOSX/Ada/._hand-in.json', 'Ada/._hand-in.json', 'Bob/Thumbs.db'],
  'Bob/desktop.ini',
])('a system leaves %s in a folder', (path) => {
  expect(isLitter(path)).toBe(true);
});

test.each(['Ada/hand-in.json', 'Bob/my.DS_Store.json', '.hand-in.json', 'Thumbs.db/a.json'])(
  'a learner may hand in %s',
  (path) => {
    expect(isLitter(path)).toBe(false);
  },
);
