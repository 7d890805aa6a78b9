import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { failAt } from '../../src/plugins/failAt.ts';

const position = { start: { line: 7, column: 3 }, end: { line: 9, column: 4 } };

function failure(...[at, error]: [at: typeof position | undefined, error: unknown]): unknown {
  try {
    return failAt(new VFile({ path: 'page.mdx' }), at, error);
  } catch (thrown) {
    return thrown;
  }
}

test('the sentence begins with the line, and the place is told too', () => {
  const thrown = failure(position, new Error('no such thing'));
  expect(thrown).toMatchObject({ message: 'line 7: no such thing', file: 'page.mdx', line: 7, column: 3 });
  expect(String(thrown)).toBe('page.mdx:7:3-9:4: line 7: no such thing');
});

test('what has no place is told without one', () => {
  expect(String(failure(undefined, 'no such thing'))).toBe('page.mdx:1:1: no such thing');
});
