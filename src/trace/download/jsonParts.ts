import { indexAt } from '../indexAt.ts';
import type { Row } from '../rows.ts';
import type { Trace } from '../trace.ts';
import { tracedArray } from '../tracedArray.ts';
import { walkReading } from '../walkReading.ts';
import { walks, type Walk, type Walks } from '../walks.ts';

/** Raised when a program that reads version 1 could misread what is written. */
const version = 1;

/** What a reader of the file wants to know besides the trace. */
export interface TraceFacts {
  /** The title of the block that was run. */
  readonly title: string;
  /** Whether the run was ended before it was done. */
  readonly partial: boolean;
}

/**
 * A trace as JSON, part by part; joined they are one object:
 *
 *     {
 *       "format": "nudge-trace",
 *       "version": 1,
 *       "title": "…",
 *       "partial": false,
 *       "dropped": 0,                  events that came after the record was full
 *       "arrays": [{
 *         "dtype": "float64", "shape": [2], "strides": [1],
 *         "start": [3, 2]              as first seen, in C order
 *       }, …],
 *       "walks": [{
 *         "array": 0,                  which array was walked
 *         "grad": 1,                   which one got the derivatives; null for none
 *         "finished": true,
 *         "steps": [{
 *           "idx": [0], "value": 3, "plus": 32.0008, "minus": 31.9992, "derivative": 7.999999999999119,
 *           "line": 14                 of the code, from 1; null where it is not known
 *         }, …]
 *       }, …]
 *     }
 *
 * `plus` and `minus` are f(x+δ) and f(x−δ); null is what did not happen. A number that JSON does not have stands
 * as Python's word for it: `"nan"`, `"inf"`, `"-inf"`, `"-0.0"`. All others read back as the same double.
 */
export function* jsonParts(trace: Trace, { title, partial }: TraceFacts): Generator<string> {
  const head = JSON.stringify({ format: 'nudge-trace', version, title, partial, dropped: trace.dropped });
  yield `${head.slice(0, -1)},"arrays":[`;
  for (const [i, { dtype, shape, strides, start }] of trace.arrays.entries()) {
    yield `${i > 0 ? ',' : ''}${JSON.stringify({ dtype, shape, strides, start: Array.from(start, number) })}`;
  }
  yield '],"walks":[';
  const all = walks(trace);
  let separator = '';
  for (const walk of all) {
    yield separator;
    separator = ',';
    yield* walkParts(trace, walk, all);
  }
  yield ']}\n';
}

function* walkParts(trace: Trace, walk: Walk, all: Walks): Generator<string> {
  const { rows, moments, grad } = walkReading(trace, walk, all);
  const { shape } = tracedArray(trace, walk.array);
  const head = JSON.stringify({ array: walk.array, grad, finished: walk.finished });
  yield `${head.slice(0, -1)},"steps":[`;
  let separator = '\n';
  for (const row of rows) {
    yield separator + JSON.stringify(step(row, shape, moments.at(row.firstMoment)?.line ?? null));
    separator = ',\n';
  }
  yield ']}';
}

function step(row: Row, shape: readonly number[], line: number | null): object {
  return {
    idx: indexAt(row.idx, shape),
    value: number(row.value),
    plus: numberOrNull(row.plus),
    minus: numberOrNull(row.minus),
    derivative: numberOrNull(row.derivative),
    line,
  };
}

function numberOrNull(value: number | null): number | string | null {
  return value === null ? null : number(value);
}

function number(value: number): number | string {
  if (Number.isNaN(value)) return 'nan';
  if (Object.is(value, -0)) return '-0.0';
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'inf' : '-inf';
}
