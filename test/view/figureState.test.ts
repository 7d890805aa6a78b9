import { describe, expect, it } from 'vitest';
import { fills } from '../../src/trace/fills.ts';
import { figureState } from '../../src/view/figureState.ts';
import { readingOf } from '../trace/readingOf.ts';
import { traceOf } from '../trace/traceOf.ts';

const inPlace = traceOf(
  [{ start: [3, 2] }, { start: [0, 0] }],
  [
    ['start'],
    ['visit', 0, 0, 3],
    ['write', 0, 0, 3.5],
    ['evaluation', 0, 0, 7],
    ['write', 0, 0, 2.5],
    ['evaluation', 0, 0, 5],
    ['write', 1, 0, 2],
    ['write', 0, 0, 3],
    ['visit', 0, 1, 2],
    ['end'],
  ],
);

const onCopies = traceOf(
  [{ start: [3] }, { start: [3] }, { start: [3] }, { start: [0] }],
  [
    ['start'],
    ['visit', 0, 0, 3],
    ['write', 1, 0, 3.5],
    ['write', 2, 0, 2.5],
    ['evaluation', 1, 0, 7],
    ['evaluation', 2, 0, 5],
    ['write', 3, 0, 2],
    ['end'],
  ],
);

describe('the figure', () => {
  it.each([
    ['a visit', 0, 0, 'idx', 'idx', []],
    ['a nudge up', 1, 0, 'plus', 'idx', []],
    ['the evaluation there', 2, 0, 'plus', 'idx', []],
    ['a nudge down', 3, 0, 'minus', 'idx', []],
    ['the evaluation there', 4, 0, 'minus', 'idx', []],
    ['a fill', 5, 0, 'minus', 'filled', [0]],
    ['a restore', 6, 0, 'restored', 'idx', [0]],
    ['the next visit', 7, 1, 'idx', 'idx', [0]],
    ['the end', 8, null, null, null, [0]],
  ])('shows %s (moment %i)', (_name, position, cursor, mark, gradMark, filled) => {
    const reading = readingOf(inPlace);
    expect(figureState(inPlace, reading, position)).toMatchObject({ cursor, mark, gradMark, shown: 0 });
    const { isFilled, countAt } = fills(inPlace, reading);
    expect([0, 1].filter((flat) => isFilled(flat, position))).toEqual(filled);
    expect(countAt(position)).toBe(filled.length);
  });

  it.each([
    ['x at the visit', 0, 0, 'idx'],
    ['the first copy while it is nudged', 1, 1, 'plus'],
    ['the second copy while it is nudged', 2, 2, 'minus'],
    ['the first copy while f is evaluated there', 3, 1, 'plus'],
    ['the second copy while f is evaluated there', 4, 2, 'minus'],
    ['x again at the fill', 5, 0, 'idx'],
  ])('shows %s (moment %i)', (_name, position, shown, mark) => {
    expect(figureState(onCopies, readingOf(onCopies), position)).toMatchObject({ shown, mark });
  });
});
