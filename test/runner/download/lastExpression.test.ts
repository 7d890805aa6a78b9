import { describe, expect, test } from 'vitest';
import { lastExpression } from '../../../src/runner/download/lastExpression.ts';

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
