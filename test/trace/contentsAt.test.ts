import { describe, expect, it } from 'vitest';
import { contentsAlong, contentsAt } from '../../src/trace/contentsAt.ts';
import { traceOf } from './traceOf.ts';

const trace = traceOf(
  [{ start: [3, 2] }, { start: [0, 0] }],
  [
    ['start', 0],
    ['visit', 0, 0, 3],
    ['write', 0, 0, 3.5],
    ['evaluation', 0, 0, 99],
    ['write', 1, 0, 8],
    ['write', 0, 0, 3],
    ['visit', 0, 1, 2.25],
    ['end', 0],
  ],
);

describe('the contents of an array', () => {
  it.each([
    ['at the start', 0, 0, [3, 2]],
    ['just after a write', 0, 2, [3.5, 2]],
    ['after a write to another array', 0, 4, [3.5, 2]],
    ['after the restore', 0, 5, [3, 2]],
    ['after a visit that found an element changed unseen', 0, 6, [3, 2.25]],
    ['of grad before it is filled', 1, 3, [0, 0]],
    ['of grad at the end', 1, 7, [8, 0]],
  ])('are known %s', (_name, array, event, expected) => {
    expect([...contentsAt(trace, array, event)]).toEqual(expected);
  });

  it('are the same one by one and in one pass', () => {
    const events = [0, 2, 2, 5, 7];
    const along = contentsAlong(trace, 0);
    expect(events.map((event) => [...along(event)])).toEqual(
      events.map((event) => [...contentsAt(trace, 0, event)]),
    );
  });

  it('change in all elements that share a place', () => {
    // A row of three that stands in a table twice: the strides are 0 and 1.
    const twice = traceOf(
      [{ start: [1, 2, 3, 1, 2, 3], shape: [2, 3], strides: [0, 1] }],
      [
        ['start', 0],
        ['visit', 0, 5, 3],
        ['write', 0, 5, 3.5],
        ['write', 0, 5, 3],
      ],
    );
    expect([...contentsAt(twice, 0, 2)]).toEqual([1, 2, 3.5, 1, 2, 3.5]);
    expect([...contentsAt(twice, 0, 3)]).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('leave the trace as it was', () => {
    contentsAt(trace, 0, 7);
    expect([...(trace.arrays[0]?.start ?? [])]).toEqual([3, 2]);
  });
});
