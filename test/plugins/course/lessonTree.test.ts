import { expect, test } from 'vitest';
import { lessonTree } from '../../../src/plugins/course/lessonTree.ts';

test.each([
  [
    'a brace that is not closed',
    'One line.\n\nThe set {1, 2.\n',
    '3:15: Unexpected end of file in expression',
  ],
  [
    'an element that is not closed',
    'One line <b>bold.\n',
    '1:1-1:18: Expected a closing tag for `<b>` (1:10-1:13)',
  ],
])('%s is told with file, line and column', (_what, text, said) => {
  expect(() => lessonTree(text, 'docs/lessons/sets/index.mdx')).toThrow(
    `docs/lessons/sets/index.mdx:${said}`,
  );
});
