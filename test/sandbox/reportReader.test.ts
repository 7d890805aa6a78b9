import { expect, test } from 'vitest';
import type { Budgets } from '../../src/engine/protocol.ts';
import { ReportReader } from '../../src/sandbox/reportReader.ts';

const budgets: Budgets = { lines: 3, entryLength: 10, outputLength: 20, events: 4, elements: 6 };

const output = (text: string) => ({ type: 'output', entry: { level: 'log', text } });

/** One event about each of the numbered arrays. */
function events(arrays: readonly number[], changed: Partial<Record<'kind' | 'index' | 'line', number>> = {}) {
  const { kind = 1, index = 0, line = 1 } = changed;
  return {
    kind: Uint8Array.from(arrays, () => kind),
    array: Uint16Array.from(arrays),
    index: Int32Array.from(arrays, () => index),
    value: Float64Array.from(arrays, () => 0),
    line: Int32Array.from(arrays, () => line),
  };
}

const array = (shape: readonly number[], size: number) => ({
  dtype: 'float64',
  shape,
  strides: shape.map(() => 1),
  start: new Float64Array(size),
});

const missing = {
  type: 'picture',
  picture: { type: 'missing', kind: 'secant', reason: { type: 'slow', name: 'f' } },
};

const trace = (arrays: readonly unknown[], rows: ReturnType<typeof events>) => ({
  type: 'trace',
  arrays,
  events: rows,
});

/** How many of the messages are read as reports. */
function read(messages: readonly unknown[]): boolean[] {
  const reader = new ReportReader(budgets);
  return messages.map((message) => reader.read(message) !== undefined);
}

test.each([
  ['lines up to the budget', [output('a'), output('b\nc'), output('d')], [true, true, false]],
  [
    'characters up to the budget and one entry',
    [output('x'.repeat(10)), output('x'.repeat(10)), output('x'.repeat(10))],
    [true, true, true],
  ],
  [
    'events up to the budget',
    [trace([array([2], 2)], events([0, 0, 0])), trace([], events([0, 0]))],
    [true, false],
  ],
  [
    'elements up to the budget',
    [trace([array([2, 2], 4)], events([0])), trace([array([3], 3)], events([1]))],
    [true, false],
  ],
  [
    'empty arrays as long as there are numbers for them',
    [
      trace(Array<unknown>(65_535).fill(array([0], 0)), events([65_534], { kind: 0 })),
      trace([array([0], 0)], events([])),
    ],
    [true, false],
  ],
  ['four pictures', [missing, missing, missing, missing, missing], [true, true, true, true, false]],
  [
    'an array of an earlier report',
    [trace([array([2], 2)], events([])), trace([], events([0]))],
    [true, true],
  ],
  [
    'no event at an array of a report that was left out',
    [trace([array([2], 2)], events([0], { index: -1 })), trace([], events([0]))],
    [false, false],
  ],
])('%s', (_what, messages, expected) => {
  expect(read(messages)).toEqual(expected);
});

test.each([
  ['a shape that is larger than its elements', trace([array([1e9], 1)], events([0]))],
  ['a shape that overflows', trace([array([2 ** 60, 2 ** 60], 1)], events([0]))],
  ['an array that nobody told of', trace([], events([0]))],
  ['a kind that there is not', trace([array([2], 2)], events([0], { kind: 5 }))],
  ['an element behind the last', trace([array([2], 2)], events([0], { index: 2 }))],
  ['a negative element', trace([array([2], 2)], events([0], { index: -1 }))],
  ['a negative line', trace([array([2], 2)], events([0], { line: -1 }))],
])('%s is not believed', (_what, message) => {
  expect(read([message])).toEqual([false]);
});

test('a walk over an empty array has no element, and yet begins and ends', () => {
  expect(
    read([trace([array([0], 0)], events([0], { kind: 0 })), trace([], events([0], { kind: 4 }))]),
  ).toEqual([true, true]);
});
