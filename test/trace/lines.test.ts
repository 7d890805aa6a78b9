import { describe, expect, it } from 'vitest';
import { executedLines } from '../../src/trace/executedLines.ts';
import { nextOnLine } from '../../src/trace/nextOnLine.ts';
import { readingOf } from './readingOf.ts';
import { traceOf } from './traceOf.ts';

// Moments 0 … 6, on lines 5 7 8 7 5 7 5; the write outside the walk is none.
const trace = traceOf(
  [{ start: [3, 2] }],
  [
    ['write', 0, 0, 3, 2],
    ['start', 0, 0, 0, 5],
    ['visit', 0, 0, 3, 5],
    ['write', 0, 0, 3.5, 7],
    ['evaluation', 0, 0, 9, 8],
    ['write', 0, 0, 3, 7],
    ['visit', 0, 1, 2, 5],
    ['write', 0, 1, 2.5, 7],
    ['end', 0, 0, 0, 5],
  ],
);
const reading = readingOf(trace);

describe('the lines of the code', () => {
  it('at which something happens in the walk are known, with how many moments', () => {
    expect([...executedLines(trace, reading)]).toEqual([
      [5, 3],
      [7, 3],
      [8, 1],
    ]);
  });

  it('that nobody knows are no lines', () => {
    const unknown = traceOf([{ start: [3] }], [['start'], ['visit', 0, 0, 3], ['end']]);
    expect(executedLines(unknown, readingOf(unknown)).size).toBe(0);
  });

  it.each([
    ['the next moment', 0, 7, 1],
    ['the one after the current, which is on the line', 1, 7, 3],
    ['across other lines', 3, 7, 5],
    ['after the last the first', 5, 7, 1],
    ['itself when it is the only one', 2, 8, 2],
    ['the end of the walk', 4, 5, 6],
    ['nothing on a line outside the walk', 0, 2, null],
    ['nothing on a line without moments', 0, 99, null],
  ])('lead to %s', (_name, position, line, expected) => {
    expect(nextOnLine(trace, reading, position, line)).toBe(expected);
  });
});
