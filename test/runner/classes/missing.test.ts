import { expect, test } from 'vitest';
import type { ClassPlan } from '../../../src/classes/ClassPlan.ts';
import { handInLimits } from '../../../src/classes/HandIn.ts';
import { missingOf, type Missing } from '../../../src/runner/classes/missing.ts';
import type { Progress } from '../../../src/runner/exercise/progress/progress.ts';
import type { Draft } from '../../../src/runner/memory/draft.ts';

const exercise = { id: 'a', address: '/lessons/l#exercise-a', rev: 2, hash: 'h' };
const plan: ClassPlan = { name: 'c', exercises: ['a'], seed: 's' };
const done: Progress = { rev: 2, hash: 'h', passed: true, tries: 1, mistakes: [], code: 'kept', at: 10 };
const draft: Draft = { code: 'kept', original: '', at: 5 };

test.each<[string, Progress | undefined, Draft | undefined, readonly Missing['why'][]]>([
  ['a done exercise', done, undefined, []],
  ['a done exercise whose editor shows the answer', done, { ...draft, at: 20 }, []],
  ['an older draft', done, { ...draft, code: 'old' }, []],
  ['a newer draft', done, { ...draft, code: 'new', at: 20 }, ['newerDraft']],
  ['nothing', undefined, undefined, ['notTried']],
  ['a draft that was never checked', undefined, draft, ['notChecked']],
  ['a failed answer', { ...done, passed: false }, undefined, ['notPassed']],
  [
    'a failed answer and a newer draft',
    { ...done, passed: false },
    { ...draft, code: 'new', at: 20 },
    ['notPassed', 'newerDraft'],
  ],
  ['an answer to older checks', { ...done, rev: 1 }, undefined, ['outdated']],
  ['an endless answer', { ...done, code: 'x'.repeat(handInLimits.code + 1) }, undefined, ['tooLong']],
])('of %s is told what is missing', (_what, progress, kept, whys) => {
  const work = { exerciseOf: () => exercise, progressOf: () => progress, draftOf: () => kept };
  expect(missingOf(plan, work).map(({ why }) => why)).toEqual(whys);
});

test('an exercise that the site does not have is told, whatever is kept of it', () => {
  const work = { exerciseOf: () => undefined, progressOf: () => done, draftOf: () => draft };
  expect(missingOf(plan, work)).toEqual([{ id: 'a', why: 'unknown' }]);
});
