import { expect, test } from 'vitest';
import { fencesIn } from '../../../src/engine/block/fencesIn.ts';
import { generatedLesson } from './generatedLesson.ts';

const lessons = Array.from({ length: 300 }, (_, i) => generatedLesson(i + 1));

test('no two blocks of 300 generated lessons share a program, so that a build has to run each', () => {
  const programs = lessons.flatMap((lesson) => fencesIn(lesson).map(({ code }) => code));
  expect(programs).toHaveLength(900);
  expect(new Set(programs).size).toBe(900);
});

test('a lesson has the same text each time', () => {
  expect(generatedLesson(1)).toBe(lessons[0]);
});
