import { array, numericalDerivative } from 'derivative';
import type { NDArray } from 'derivative';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/trace/download/fileName.ts';
import { jsonParts } from '../../../src/trace/download/jsonParts.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { emptyTrace } from '../../../src/trace/trace.ts';
import { readingOf } from '../readingOf.ts';
import { recorded } from '../recorded.ts';
import { traceOf } from '../traceOf.ts';

const words: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity, '-0.0': -0 };
const numeric = v.union([
  v.number(),
  v.pipe(
    v.picklist(['nan', 'inf', '-inf', '-0.0']),
    v.transform((word) => words[word]),
  ),
]);
const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Version 1 as the docstring of `jsonParts` describes it, written anew: nothing more and nothing less. */
const file = v.strictObject({
  format: v.literal('nudge-trace'),
  version: v.literal(1),
  title: v.string(),
  partial: v.boolean(),
  dropped: position,
  arrays: v.array(
    v.strictObject({
      dtype: v.picklist(['float64', 'float32', 'int64', 'int32', 'bool']),
      shape: v.array(position),
      strides: v.array(v.pipe(v.number(), v.integer())),
      start: v.array(numeric),
    }),
  ),
  walks: v.array(
    v.strictObject({
      array: position,
      grad: v.nullable(position),
      finished: v.boolean(),
      steps: v.array(
        v.strictObject({
          idx: v.array(position),
          value: numeric,
          plus: v.nullable(numeric),
          minus: v.nullable(numeric),
          derivative: v.nullable(numeric),
          line: v.nullable(position),
        }),
      ),
    }),
  ),
});

const read = (trace: Trace, facts = { title: 'A block', partial: false }) =>
  v.parse(file, JSON.parse([...jsonParts(trace, facts)].join('')));

const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;

describe('a trace as JSON', () => {
  it('reads back with every digit of the notebook', () => {
    const trace = recorded(() => numericalDerivative(f, array([3, 2])));
    const { arrays, walks } = read(trace);
    expect(arrays).toEqual([
      { dtype: 'float64', shape: [2], strides: [1], start: [3, 2] },
      { dtype: 'float64', shape: [2], strides: [1], start: [0, 0] },
    ]);
    expect(walks).toMatchObject([{ array: 0, grad: 1, finished: true }]);
    const { rows } = readingOf(trace);
    expect(walks[0]?.steps).toEqual(
      rows.map(({ idx, value, plus, minus, derivative }) => {
        return { idx: [idx], value, plus, minus, derivative, line: null };
      }),
    );
    expect(rows[1]?.derivative).toBe(21.000000010040765);
  });

  it('keeps not-a-number, the infinities and the sign of zero', () => {
    const values = [NaN, Infinity, -Infinity, -0, 0, 5e-324];
    const trace = traceOf(
      [{ start: values }],
      [['start'], ...values.map((value, flat) => ['visit', 0, flat, value, 4] as const), ['end']],
    );
    const { arrays, walks } = read(trace);
    expect(arrays[0]?.start).toEqual(values);
    expect(walks[0]?.steps.map(({ value }) => value)).toEqual(values);
    expect(walks[0]?.steps[0]).toMatchObject({ idx: [0], plus: null, derivative: null, line: 4 });
  });

  it('says that a record is a part, and how much is missing', () => {
    const trace = traceOf([{ start: [3], shape: [1, 1] }], [['start'], ['visit', 0, 0, 3]]);
    const part = read({ ...trace, dropped: 7 }, { title: 'Stopped "early"', partial: true });
    expect(part).toMatchObject({ title: 'Stopped "early"', partial: true, dropped: 7 });
    expect(part.walks[0]).toMatchObject({ finished: false, grad: null, steps: [{ idx: [0, 0] }] });
  });

  it('of nothing is an object too', () => {
    expect(read(emptyTrace)).toMatchObject({ arrays: [], walks: [] });
  });
});

it.each([
  ['The gradient of two variables', 'the-gradient-of-two-variables.csv'],
  ['One call, and its trace', 'one-call-and-its-trace.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['δ → 0', 'δ-0.csv'],
  ['…', 'trace.csv'],
  ['x'.repeat(300), `${'x'.repeat(80)}.csv`],
])('the file of %j is called %s', (title, expected) => {
  expect(fileName(title, 'csv')).toBe(expected);
});
