import { expect, test } from 'vitest';
import { logParts } from '../../src/runner/logParts.ts';

test.each([
  ['nothing', [], []],
  [
    'lines of one level',
    [
      { level: 'log', text: 'a' },
      { level: 'log', text: '' },
      { level: 'log', text: 'b' },
    ],
    [[{ level: 'log', text: 'a\n\nb' }]],
  ],
  [
    'a warning in between',
    [
      { level: 'log', text: 'a' },
      { level: 'warn', text: 'b' },
      { level: 'log', text: 'c' },
    ],
    [
      [
        { level: 'log', text: 'a' },
        { level: 'warn', text: 'b' },
        { level: 'log', text: 'c' },
      ],
    ],
  ],
] as const)('%s', (_what, output, parts) => {
  expect(logParts(output)).toEqual(parts);
});

test('a long output goes on in further parts, which the page lays out one at a time', () => {
  const output = Array.from({ length: 120 }, (_, i) => ({ level: 'log', text: String(i) }) as const);
  const parts = logParts(output).flat();
  expect(parts.map(({ text }) => text.split('\n').length)).toEqual([50, 50, 20]);
  expect(parts.map(({ text }) => text).join('\n')).toBe(output.map(({ text }) => text).join('\n'));
});

test('an output that changes its level with each line has no more parts than another one', () => {
  const output = Array.from(
    { length: 120 },
    (_, i) => ({ level: i % 2 ? 'error' : 'warn', text: String(i) }) as const,
  );
  const parts = logParts(output);
  expect(parts.map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(parts.flat()).toEqual(output);
});

test('a long line goes on in further parts, and no character is torn', () => {
  const parts = logParts([{ level: 'log', text: `a${'👩'.repeat(1_500)}` }]).flat();
  expect(parts.map(({ text }) => text.length)).toEqual([1_999, 1_002]);
  expect(parts.map(({ text }) => text).join('\n')).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
