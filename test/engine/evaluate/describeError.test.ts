import { expect, it } from 'vitest';
import { describeError } from '../../../src/engine/evaluate/describeError.ts';

const address = 'blob:null/1';
const withStack = (stack: unknown): Error => Object.assign(new Error('no'), { stack });
const throwing = (...keys: readonly string[]): Error =>
  Object.defineProperties(
    new Error('no'),
    Object.fromEntries(
      keys.map((key) => [
        key,
        {
          get() {
            throw new Error('hidden');
          },
        },
      ]),
    ),
  );

it.each<[fact: string, thrown: unknown, described: object]>([
  ['an error', new TypeError('no'), { name: 'TypeError', message: 'no' }],
  ['an error without a message', new Error(), { name: 'Error', message: '' }],
  ['what is no error', { a: 1 }, { name: 'Error', message: 'thrown: { a: 1 }' }],
  ['a name that cannot be read', throwing('name'), { name: 'Error', message: 'no' }],
  ['a message that cannot be read', throwing('message'), { name: 'Error', message: '' }],
  [
    'neither',
    throwing('name', 'message'),
    { name: 'Error', message: 'something was thrown that cannot be shown' },
  ],
  ['a stack that cannot be read', throwing('stack'), { name: 'Error', message: 'no' }],
  ['a stack that is no text', withStack(7), { name: 'Error', message: 'no' }],
  ['a stack without the module', withStack('at other:3:1'), { name: 'Error', message: 'no' }],
  // As Chromium and as Firefox write it; the innermost call comes first.
  [
    'a stack',
    withStack(`Error: no\n    at f (${address}:12:5)\n    at ${address}:34:1`),
    { name: 'Error', message: 'no', line: 12 },
  ],
  [
    'a stack that begins with the module',
    withStack(`${address}:7:5`),
    { name: 'Error', message: 'no', line: 7 },
  ],
  ['a first line', withStack(`f@${address}:1:5`), { name: 'Error', message: 'no', line: 1 }],
  ['a line that there is not', withStack(`f@${address}:0:5`), { name: 'Error', message: 'no' }],
  ['a line that is none', withStack(`f@${address}:x`), { name: 'Error', message: 'no' }],
  ['2,000 letters', new Error('x'.repeat(2_000)), { name: 'Error', message: 'x'.repeat(2_000) }],
  ['one more', new Error('x'.repeat(2_001)), { name: 'Error', message: `${'x'.repeat(2_000)}…` }],
])('%s', (_, thrown, described) => {
  expect(describeError(thrown, address)).toStrictEqual(described);
});
