import { zeros } from 'derivative';
import { expect, test } from 'vitest';
import { parseReport } from '../../src/sandbox/parseReport.ts';

const events = {
  kind: new Uint8Array(1),
  array: new Uint16Array(1),
  index: new Int32Array(1),
  value: new Float64Array(1),
  line: new Int32Array(1),
};
const array = { dtype: 'float64', shape: [1], strides: [1], start: new Float64Array(1) };

const column = new Float64Array(4);
const steps = Float64Array.of(1, 0.1, 0.01, 0.001);
const missing = { type: 'missing', kind: 'secant', reason: { type: 'gone', name: 'f' } };
const secant = {
  type: 'secant',
  f: 'f',
  delta: 1,
  point: { x: 3, y: 9 },
  left: { x: 2, y: 4 },
  right: { x: 4, y: 16 },
  curve: { x: column, y: column },
  secant: 6,
  tangent: { value: NaN, error: Infinity, status: 'notSmooth' },
};
const error = {
  type: 'error',
  f: 'f',
  x: 3,
  steps,
  differences: column,
  own: { delta: 1, difference: NaN },
  exact: { value: 6, error: 0, isGiven: true },
  truncation: 0,
  rounding: 1e-15,
};
const orders = { type: 'orders', exact: 6, steps, formulas: [{ name: 'f', slopes: column }] };
const contour = {
  type: 'contour',
  f: 'f',
  x: [0, 1],
  y: [0, 1],
  size: 2,
  values: column,
  arrows: { x: column, y: column, alongX: column, alongY: column },
};
const series = { type: 'series', name: 'losses', values: column };
const remainder = {
  type: 'remainder',
  f: 'f',
  x: 3,
  slope: 6,
  steps,
  remainders: column,
  fault: 0,
  bend: 1,
  rounding: 1e-15,
};

test.each([
  { type: 'output', entry: { level: 'log', text: 'a' } },
  { type: 'trace', arrays: [array], events },
  { type: 'dropped', output: 3, events: 0 },
  { type: 'picture', picture: secant },
  { type: 'picture', picture: error },
  { type: 'picture', picture: orders },
  { type: 'picture', picture: contour },
  { type: 'picture', picture: series },
  { type: 'picture', picture: remainder },
  { type: 'picture', picture: missing },
  { type: 'end' },
  { type: 'end', echo: '1.0' },
  { type: 'end', error: { name: 'Error', message: 'no', line: 2 } },
])('a report is a report: $type', (report) => {
  expect(parseReport(report)).toEqual(report);
});

test.each<readonly [what: string, message: unknown]>([
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
  ['a picture of an unknown kind', { type: 'picture', picture: { ...missing, kind: 'photo' } }],
  [
    'a curve whose columns differ in length',
    { type: 'picture', picture: { ...secant, curve: { x: column, y: new Float64Array(3) } } },
  ],
  [
    'a column without end',
    {
      type: 'picture',
      picture: { ...error, steps: new Float64Array(1e4).fill(1), differences: new Float64Array(1e4) },
    },
  ],
  [
    'steps without remainders',
    { type: 'picture', picture: { ...remainder, remainders: new Float64Array(3) } },
  ],
  [
    'a picture of no steps',
    {
      type: 'picture',
      picture: { ...remainder, steps: new Float64Array(0), remainders: new Float64Array(0) },
    },
  ],
  ...[0, -1, Infinity, NaN].flatMap((none) => [
    [
      `an error at the step ${String(none)}`,
      { type: 'picture', picture: { ...error, own: { delta: none, difference: 0 } } },
    ] as const,
    [
      `formulas at the step ${String(none)}`,
      { type: 'picture', picture: { ...orders, steps: Float64Array.of(1, none, 0.1, 0.01) } },
    ] as const,
  ]),
  ['a place that is none', { type: 'picture', picture: { ...secant, point: { x: NaN, y: 0 } } }],
  [
    'a formula with too few slopes',
    { type: 'picture', picture: { ...orders, formulas: [{ name: 'f', slopes: new Float64Array(3) }] } },
  ],
  ['a comparison of nothing', { type: 'picture', picture: { ...orders, formulas: [] } }],
  [
    'more formulas than there are marks',
    { type: 'picture', picture: { ...orders, formulas: Array(5).fill({ name: 'f', slopes: column }) } },
  ],
  ['a list without a number', { type: 'picture', picture: { ...series, values: new Float64Array(0) } }],
  ['a grid with missing nodes', { type: 'picture', picture: { ...contour, size: 3 } }],
  ['a name without end', { type: 'picture', picture: { ...error, f: 'f'.repeat(10_001) } }],
  ['an error without a message', { type: 'end', error: { name: 'Error' } }],
])('%s is none', (_what, message) => {
  expect(parseReport(message)).toBeUndefined();
});

const matrix = { dtype: 'float64', shape: [2, 3], strides: [1, 2], start: new Float64Array(6) };

test.each([[[1, 2]], [[-3, 1]], [[0, 0]]])('an array may have the strides %j', (strides) => {
  const report = { type: 'trace', arrays: [{ ...matrix, strides }], events };
  expect(parseReport(report)).toEqual(report);
});

test.each([
  ['none', undefined],
  ['too few', [1]],
  ['too many', [1, 2, 3]],
  ['a fraction', [1, 0.5]],
  ['a word', ['1', '2']],
])('an array with strides that cannot be is refused: %s', (_what, strides) => {
  expect(parseReport({ type: 'trace', arrays: [{ ...matrix, strides }], events })).toBeUndefined();
});

test('an array has as many axes as one of the package can have, and no more', () => {
  const axes = (count: number): readonly number[] => Array<number>(count).fill(1);
  const report = (count: number) => ({
    type: 'trace',
    arrays: [{ ...array, shape: axes(count), strides: axes(count) }],
    events,
  });
  expect(parseReport(report(zeros(axes(64)).ndim))).toEqual(report(64));
  expect(() => zeros(axes(65))).toThrow(RangeError);
  expect(parseReport(report(65))).toBeUndefined();
});
