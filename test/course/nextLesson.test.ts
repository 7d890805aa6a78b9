import { expect, test } from 'vitest';
import type { Lesson } from '../../src/course/Lesson.ts';
import { nextLesson } from '../../src/course/nextLesson.ts';
import type { Progress } from '../../src/runner/exercise/progress/progress.ts';

const lesson = (title: string, exercises: readonly string[]): Lesson => ({
  title,
  description: '',
  address: `/lessons/${title}`,
  length: { minutes: 1, programs: 1, exercises: exercises.length, exerciseMinutes: 5 },
  exercises: exercises.map((id) => ({ id, address: '', rev: 1, hash: id })),
});

const lessons = [lesson('one', ['a', 'b']), lesson('plain', []), lesson('two', ['c'])];

const passed: Progress = {
  rev: 1,
  hash: '',
  passed: true,
  tries: 1,
  mistakes: [],
  code: '',
  at: 0,
};

const done = (...ids: readonly string[]): ReadonlyMap<string, Progress> =>
  new Map(ids.map((id) => [id, { ...passed, hash: id }]));

test.each([
  ['the first at the beginning', done(), 'one'],
  ['the same while an exercise of it is left', done('a', 'c'), 'one'],
  ['the next one with exercises after it', done('a', 'b'), 'two'],
  ['none when all is done', done('a', 'b', 'c'), undefined],
])('the lesson to go on with is %s', (_what, byId, title) => {
  expect(nextLesson(lessons, byId)?.title).toBe(title);
});
