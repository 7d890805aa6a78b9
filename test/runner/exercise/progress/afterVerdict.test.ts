import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/exercise/judge/Verdict.ts';
import { afterVerdict } from '../../../../src/runner/exercise/progress/afterVerdict.ts';
import type { Progress } from '../../../../src/runner/exercise/progress/progress.ts';
import { done, facts, failed, passed } from './progress.ts';

const after = (before: Progress | undefined, verdict: Verdict, isAgain = false) =>
  afterVerdict(before, facts, { code: 'now;', verdict, isAgain }, 200);

const outdated: Progress = { ...done, rev: 1, hash: 'old' };

test('a first answer that passes is kept with the revision that it passed', () => {
  expect(after(undefined, passed)).toEqual({
    rev: 2,
    hash: 'new',
    passed: true,
    tries: 1,
    mistakes: [],
    code: 'now;',
    at: 200,
  });
});

test('a mistake is kept once, however often it is made', () => {
  const first = after(undefined, failed('tooLarge', 'forward'));
  const second = after(first, failed('tooLarge', 'forward'));
  const third = after(second, failed('tooLarge', 'half-step'));
  expect(third).toMatchObject({ passed: false, tries: 3, mistakes: ['forward', 'half-step'] });
});

test('a failed try beside an answer that passed takes nothing away', () => {
  expect(after(done, failed('tooLarge'))).toEqual({ ...done, tries: 2 });
});

test('a failed try of other code leaves an answer to older checks to be checked again', () => {
  expect(after(outdated, failed('tooLarge'))).toEqual({ ...outdated, tries: 2 });
});

describe('the kept answer, checked again', () => {
  test('is done by the new checks when it passes them, and that is no try', () => {
    expect(after(outdated, passed, true)).toMatchObject({ ...facts, passed: true, tries: 1 });
  });

  test('is not passed any more when it fails them', () => {
    expect(after(outdated, failed('tooLarge'), true)).toMatchObject({ ...facts, passed: false, tries: 1 });
  });
});

test.each([
  ['a fault of the exercise', { type: 'faulty', check: 'c', message: 'm' } as const, 1],
  ['a check that the reader stopped', failed('stopped'), 1],
  ['a time-out', failed('deadline'), 2],
])('%s leaves tries at their number, unless it is a failure', (_what, verdict, tries) => {
  expect(after({ ...done, passed: false }, verdict)?.tries).toBe(tries);
});
