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
    [{ level: 'log', text: 'a\n\nb' }],
  ],
  [
    'a warning in between',
    [
      { level: 'log', text: 'a' },
      { level: 'warn', text: 'b' },
      { level: 'log', text: 'c' },
    ],
    [
      { level: 'log', text: 'a' },
      { level: 'warn', text: 'b' },
      { level: 'log', text: 'c' },
    ],
  ],
] as const)('%s', (_what, output, parts) => {
  expect(logParts(output)).toEqual(parts);
});
