import { expect, test } from 'vitest';
import { parseReport } from '../../src/sandbox/parseReport.ts';

const events = {
  kind: new Uint8Array(1),
  array: new Uint16Array(1),
  index: new Int32Array(1),
  value: new Float64Array(1),
  line: new Int32Array(1),
};
const array = { dtype: 'float64', shape: [1], start: new Float64Array(1) };

test.each([
  { type: 'output', entry: { level: 'log', text: 'a' } },
  { type: 'trace', arrays: [array], events },
  { type: 'dropped', output: 3, events: 0 },
  { type: 'end' },
  { type: 'end', echo: '1.0' },
  { type: 'end', error: { name: 'Error', message: 'no', line: 2 } },
])('a report is a report: $type', (report) => {
  expect(parseReport(report)).toEqual(report);
});

test.each([
  ['nothing', undefined],
  ['a text', 'end'],
  ['an unknown type', { type: 'verdict', passed: true }],
  ['a level that no console has', { type: 'output', entry: { level: 'html', text: '' } }],
  ['a text that is none', { type: 'output', entry: { level: 'log', text: { toString: 'x' } } }],
  ['a text over its budget', { type: 'output', entry: { level: 'log', text: 'x'.repeat(10_001) } }],
  [
    'columns of different lengths',
    { type: 'trace', arrays: [], events: { ...events, line: new Int32Array(2) } },
  ],
  ['a column of another type', { type: 'trace', arrays: [], events: { ...events, value: [1] } }],
  ['an unknown dtype', { type: 'trace', arrays: [{ ...array, dtype: 'object' }], events }],
  ['a negative count', { type: 'dropped', output: -1, events: 0 }],
  ['an error without a message', { type: 'end', error: { name: 'Error' } }],
])('%s is none', (_what, message) => {
  expect(parseReport(message)).toBeUndefined();
});
