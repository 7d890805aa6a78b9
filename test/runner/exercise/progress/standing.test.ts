import { expect, test } from 'vitest';
import type { CourseExercise } from '../../../../src/engine/placedExercise.ts';
import { changesSince } from '../../../../src/runner/exercise/progress/changesSince.ts';
import { doneAmong } from '../../../../src/runner/exercise/progress/doneAmong.ts';
import { standingOf } from '../../../../src/runner/exercise/progress/standing.ts';
import { done, facts } from './progress.ts';

test.each([
  ['new', undefined],
  ['tried', { ...done, passed: false }],
  ['done', done],
  ['outdated', { ...done, rev: 1 }],
  ['outdated', { ...done, hash: 'old' }],
])('a reader’s standing is %s', (standing, progress) => {
  expect(standingOf(progress, facts)).toBe(standing);
});

test('an answer to older checks does not count as done', () => {
  const course: readonly CourseExercise[] = ['a', 'b', 'c'].map((id) => ({
    id,
    address: `/${id}`,
    ...facts,
  }));
  const byId = new Map([
    ['a', done],
    ['b', { ...done, rev: 1 }],
    ['gone', done],
  ]);
  expect(doneAmong(course, byId)).toBe(1);
});

test('only what has changed since the answer passed is told, the oldest first', () => {
  const changes = { 10: 'tenth', 2: 'second', 3: 'third' };
  expect(changesSince({ rev: 2 }, { changes })).toEqual(['third', 'tenth']);
});
