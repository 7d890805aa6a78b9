import { expect, test } from 'vitest';
import type { Trouble } from '../../../src/classes/grade/GradeReport.ts';
import { isAllGraded } from '../../../src/cli/class/isAllGraded.ts';

const file = 'ada.json';
const exercise = 'best-delta';

test.each<[boolean, Trouble]>([
  [false, { type: 'notJson', file }],
  [false, { type: 'faulty', file, exercise, message: 'm' }],
  [true, { type: 'deadline', file, exercise }],
  [true, { type: 'late', file, handedIn: '2026-12-01T00:00:00.000Z' }],
  [true, { type: 'older', file, name: 'Ada', newer: 'ada 2.json' }],
  // As often as somebody hands in twice by mail: it is told, and no error.
  [true, { type: 'sameName', file, name: 'Ada', newer: 'ada 2.json' }],
])('that all is graded is %j beside %j', (isWell, trouble) => {
  expect(isAllGraded({ troubles: [trouble] })).toBe(isWell);
});
