import { expect, test } from 'vitest';
import { codePrint } from '../../src/classes/codePrint.ts';

const code = 'function f(x: number) {\n  return x / 2; // half\n}\n';

test.each([
  ['another indentation', 'function f(x:number){return x/2;}'],
  ['other comments', '/* mine */ function f(x: number) {\n\n  return x / 2;\n}'],
])('is the same with %s', (_what, other) => {
  expect(codePrint(other)).toBe(codePrint(code));
});

test.each([
  ['another name', code.replaceAll('x', 'y')],
  ['another number', code.replace('2', '3')],
  ['words that run together', code.replace('return x', 'returnx')],
])('is another one with %s', (_what, other) => {
  expect(codePrint(other)).not.toBe(codePrint(code));
});

test('what looks like a comment in a text counts', () => {
  expect(codePrint("f('// a')")).not.toBe(codePrint("f('// b')"));
  expect(codePrint('f(`/* a */`)')).not.toBe(codePrint('f(`/* b */`)'));
});

// Each would keep a pattern that goes back and forth busy for hours.
test.each(['/', '`${', '\\', '"', '/*', '(', 'a', '1', '\u2028'])(
  'fifty thousand characters of %j are read at once',
  (part) => {
    expect(codePrint(part.repeat(50_000 / part.length))).toMatch(/^[0-9a-f]{16}$/);
  },
);
