import { describe, expect, it } from 'vitest';
import type { Trace } from '../../src/trace/trace.ts';
import type { Visit } from '../../src/trace/visits.ts';
import { visitAt } from '../../src/trace/visits.ts';
import { walkColumns } from '../../src/trace/walkColumns.ts';
import { walks, type Walk, type Walks } from '../../src/trace/walks.ts';
import type { Told } from './traceOf.ts';
import { traceOf } from './traceOf.ts';

const twoArrays = [{ start: [3, 2] }, { start: [1] }];

function visitsOf(trace: Trace, walk: Walk, all: Walks): readonly Visit[] {
  const columns = walkColumns(trace, walk, all);
  return Array.from({ length: columns.rowCount }, (_, row) => visitAt(trace, columns, row));
}

const cases: readonly {
  readonly name: string;
  readonly events: readonly Told[];
  /** array, first event, last event, finished, visited indices */
  readonly expected: readonly (readonly [number, number, number, boolean, readonly number[]])[];
}[] = [
  { name: 'no events', events: [], expected: [] },
  { name: 'events outside a walk', events: [['write', 0, 0, 1], ['evaluation']], expected: [] },
  {
    name: 'one walk',
    events: [['start'], ['visit', 0, 0, 3], ['visit', 0, 1, 2], ['end'], ['write', 0, 0, 9]],
    expected: [[0, 0, 3, true, [0, 1]]],
  },
  {
    name: 'a walk that was left, and the next one over the same array',
    events: [['start'], ['visit', 0, 0, 3], ['start'], ['visit', 0, 0, 3], ['visit', 0, 1, 2], ['end']],
    expected: [
      [0, 0, 1, false, [0]],
      [0, 2, 5, true, [0, 1]],
    ],
  },
  {
    name: 'a walk inside another',
    events: [
      ['start', 0],
      ['visit', 0, 0, 3],
      ['start', 1],
      ['visit', 1, 0, 1],
      ['end', 1],
      ['visit', 0, 1, 2],
      ['end', 0],
    ],
    expected: [
      [0, 0, 6, true, [0, 1]],
      [1, 2, 4, true, [0]],
    ],
  },
  {
    name: 'a walk inside another over the same array',
    events: [
      ['start'],
      ['visit', 0, 0, 3],
      ['start'],
      ['visit', 0, 0, 3],
      ['end'],
      ['visit', 0, 1, 2],
      ['end'],
    ],
    expected: [
      [0, 0, 6, true, [0, 1]],
      [0, 2, 4, true, [0]],
    ],
  },
  {
    name: 'three walks inside each other over the same array',
    events: [['start'], ['start'], ['start'], ['end'], ['end'], ['end']],
    expected: [
      [0, 0, 5, true, []],
      [0, 1, 4, true, []],
      [0, 2, 3, true, []],
    ],
  },
  {
    name: 'an end that no walk belongs to',
    events: [['end'], ['start', 1], ['end', 0], ['end', 1]],
    expected: [[1, 1, 3, true, []]],
  },
  {
    name: 'a walk over nothing',
    events: [['start'], ['end']],
    expected: [[0, 0, 1, true, []]],
  },
  {
    name: 'a run that ended in the walk',
    events: [['start'], ['visit', 0, 0, 3], ['write', 0, 0, 3.5]],
    expected: [[0, 0, 2, false, [0]]],
  },
];

describe('the walks of a trace', () => {
  it.each(cases)('are told apart: $name', ({ events, expected }) => {
    const trace = traceOf(twoArrays, events);
    const all = walks(trace);
    const found = Array.from(all, (walk) => [
      walk.array,
      walk.firstEvent,
      walk.lastEvent,
      walk.finished,
      visitsOf(trace, walk, all).map(({ here }) => here.index),
    ]);
    expect(found).toEqual(expected);
  });

  it('leave the last visit marked as cut only when they did not end', () => {
    const trace = traceOf(twoArrays, [['start'], ['visit', 0, 0, 3], ['visit', 0, 1, 2]]);
    const all = walks(trace);
    const [walk] = all;
    const cut = walk === undefined ? [] : visitsOf(trace, walk, all).map((visit) => visit.cut);
    expect(cut).toEqual([false, true]);
  });
});
