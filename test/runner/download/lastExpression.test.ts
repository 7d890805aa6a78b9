import { describe, expect, test } from 'vitest';
import { lastExpression } from '../../../src/runner/download/lastExpression.ts';
import { runSource } from '../../engine/support/runSource.ts';
import { pages } from '../../lessons/support/pages.ts';

function textOf(code: string): string | undefined {
  const found = lastExpression(code);
  return found && code.slice(found.from, found.to);
}

describe('the last expression', () => {
  test.each([
    ['f(a) // why\n', 'f(a)'],
    ['const a = 1;\nf<number>(3);', 'f<number>(3)'],
    ['a\n(b)', 'a\n(b)'],
    ['f(`x${1}`); /* end */', 'f(`x${1}`)'],
    ['await f()', 'await f()'],
    ['x as number;', 'x as number'],
    ['({ a: 1 })', '({ a: 1 })'],
    ['a, b', 'a, b'],
    ['a++ + 1', 'a++ + 1'],
  ])('of %j is %j', (code, expression) => {
    expect(textOf(code)).toBe(expression);
  });

  test.each([
    '',
    '// nothing',
    'const a = 1;',
    'a = 1;',
    'a += 1',
    'a++;',
    '--a',
    'f(); if (a) b;',
    'f(1;',
    '@',
  ])('is missing in %j', (code) => {
    expect(textOf(code)).toBeUndefined();
  });
});

const blocks = pages.flatMap(({ fences }) => fences).filter(({ fails }) => !fails);

// The engine finds it with another parser, in the code without its types.
test.each(blocks)('is found in “$title” exactly where the page shows a value', async ({ code, deadline }) => {
  const { ending } = await runSource(code, deadline);
  const shown = ending.type === 'finished' ? ending.echo : undefined;
  const passage = lastExpression(code);
  if (shown === undefined) {
    // A call, of `print` or of a function that returns nothing.
    const silent = passage && code.slice(passage.from, passage.to);
    expect(silent ?? 'call()').toMatch(/^[\w.]+\(/);
  } else {
    expect(passage).toBeDefined();
  }
});
