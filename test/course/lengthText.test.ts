import { expect, test } from 'vitest';
import { lengthText } from '../../src/course/lengthText.ts';

test.each([
  [[20, 13, 9, 75], '20 minutes, 13 programs · 9 exercises of 75 minutes together'],
  [[1, 1, 1, 1], '1 minute, 1 program · 1 exercise of 1 minute'],
  [[2, 0, 1, 8], '2 minutes · 1 exercise of 8 minutes'],
  [[2, 3, 0, 0], '2 minutes, 3 programs'],
] as const)('a lesson of %j takes %j', ([minutes, programs, exercises, exerciseMinutes], text) => {
  expect(lengthText({ minutes, programs, exercises, exerciseMinutes })).toBe(text);
});
