import { describe, expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import type { Failure } from '../../../src/exercise/check/runCheck.ts';
import type { AnswerKind, AnswerRuns, CheckRuns } from '../../../src/exercise/proof/AnswerRuns.ts';
import type { FunctionSubject } from '../../../src/exercise/proof/Subject.ts';
import { e01SolutionPasses } from '../../../src/exercise/rules/e01SolutionPasses.ts';
import { e03MistakesFail } from '../../../src/exercise/rules/e03MistakesFail.ts';
import { e04MistakesFailVisibly } from '../../../src/exercise/rules/e04MistakesFailVisibly.ts';
import { e08BoundsHaveMargins } from '../../../src/exercise/rules/e08BoundsHaveMargins.ts';
import { e09RunsFast } from '../../../src/exercise/rules/e09RunsFast.ts';

const exercise = defineExercise((x: number) => x, {
  ...{ id: 'same', rev: 1, minutes: 1, hints: ['Look.'], reveal: 'after-pass' },
  checks: { near: (fn, t) => t.close(fn(1), 1, { bound: 1 }) },
  probe: (g) => [g.in(1, 2)],
  mistakes: { slip: { as: (x) => x + 1, say: 'Leave out the 1.' } },
});

const tooFar: Failure = { type: 'failed', sentence: { template: 'notClose', values: {} } };
const tooOften: Failure = { type: 'failed', sentence: { template: 'otherCount', values: {} } };

/** What one check said at two seeds. */
const check = (changed: Partial<CheckRuns>): CheckRuns => ({
  ...{ group: 'checks', name: 'near', failed: [false, false], used: 0 },
  ...changed,
});
const caught = (used: number, failure: Failure): CheckRuns => check({ failed: [true, true], used, failure });

const run = (kind: AnswerKind, ...checks: readonly CheckRuns[]): AnswerRuns => ({
  ...{ kind, name: kind === 'solution' ? kind : 'slip', fn: (x) => x, checks },
  milliseconds: { checks: 0, probes: 0 },
});

/** A place is told by its path, so that a finding shows what it is about. */
const subject = (...runs: readonly AnswerRuns[]): FunctionSubject => {
  const known: Partial<FunctionSubject> = {
    ...{ file: '', exercise, entry: { name: 'same', parameters: ['x'] }, seeds: 2, runs },
    placeOf: (path) => ({ line: ['checks', 'mistakes', 'also'].indexOf(path[0] ?? ''), column: path.length }),
  };
  return known as FunctionSubject;
};

// The margins are those of the page on rules: a right answer uses 60 % of a bound at most, a wrong one is twice over one.
describe('the margin of a bound', () => {
  it.each<[fact: string, run: AnswerRuns, says: readonly string[]]>([
    ['is wide enough for a solution that uses 60 % of it', run('solution', check({ used: 0.6 })), []],
    [
      'is too narrow for one that uses more',
      run('solution', check({ used: 0.61 })),
      ['the solution uses 61 % of a bound of "near"'],
    ],
    [
      'is too narrow for another right answer',
      run('also', check({ used: 0.7 })),
      ['right answer "slip" uses 70 % of a bound of "near"'],
    ],
    [
      'is not asked of a right answer that fails at one seed, which others tell',
      run('also', check({ used: 0.7, failed: [false, true] })),
      [],
    ],
    ['is wide enough for a mistake at twice the bound', run('mistake', caught(2, tooFar)), []],
    [
      'is too narrow for one that is nearer',
      run('mistake', caught(1.99, tooFar)),
      ['mistake "slip" is over a bound by no more than 199 %'],
    ],
    ['is not asked of one that calls too often', run('mistake', caught(0, tooOften)), []],
    [
      'is asked for in the check that it fails, not in one that it passes',
      run('mistake', caught(1.5, tooFar), check({ used: 3 })),
      ['mistake "slip" is over a bound by no more than 300 %'],
    ],
    ['is enough in one of several checks', run('mistake', caught(1.5, tooFar), caught(3, tooFar)), []],
    [
      'is not asked of one that passes at one seed, which others tell',
      run('mistake', check({ failed: [true, false], used: 1, failure: tooFar })),
      [],
    ],
  ])('%s', (_, answer, says) => {
    expect(e08BoundsHaveMargins(subject(answer)).map(({ what }) => what)).toEqual(says);
  });

  it('is told at the check for a right answer, at the mistake for a wrong one', () => {
    const places = [run('also', check({ used: 0.7 })), run('mistake', caught(1, tooFar))].map((answer) =>
      e08BoundsHaveMargins(subject(answer)).map(({ line, column }) => [line, column]),
    );
    expect(places).toEqual([[[0, 2]], [[1, 2]]]);
  });
});

describe('a solution that fails', () => {
  it.each<[how: string, failure: Failure, says: readonly string[]]>([
    [
      'by its result',
      { type: 'failed', sentence: { template: 'author', values: { text: 'Too large.' } } },
      ['The check says first: Too large.'],
    ],
    [
      'by what it throws',
      { type: 'threw', fault: { name: 'RangeError', message: 'no' }, input: 'x = 1' },
      ['It throws first at x = 1: RangeError: no'],
    ],
    [
      'a check that breaks',
      { type: 'crashed', message: 'TypeError: not a function', result: 1, isOfExercise: false },
      ['The check itself ends with TypeError: not a function'],
    ],
    ['for want of a record', { type: 'notRecorded' }, []],
  ])('%s, is told so', (_, failure, says) => {
    const [found] = e01SolutionPasses(subject(run('solution', check({ failed: [false, true], failure }))));
    expect(found?.what).toBe('the solution fails "near" (1 of 2 seeds)');
    expect(found?.why.slice(1)).toEqual(says);
  });

  it('is not a mistake that fails', () => {
    expect(e01SolutionPasses(subject(run('mistake', caught(3, tooFar))))).toEqual([]);
  });
});

describe('a mistake', () => {
  const held = (failed: readonly boolean[]): CheckRuns => check({ group: 'held', name: 'hidden', failed });

  it.each<[fact: string, run: AnswerRuns, passes: readonly string[], unseen: readonly string[]]>([
    [
      'that a listed check catches at every seed is as it should be',
      run('mistake', caught(3, tooFar)),
      [],
      [],
    ],
    [
      'that passes at one seed',
      run('mistake', check({ failed: [true, false] })),
      ['mistake "slip" passes every check (1 of 2 seeds)'],
      [],
    ],
    [
      'that only a check held back catches, at one seed',
      run('mistake', check({ failed: [true, false] }), held([false, true])),
      [],
      ['mistake "slip" fails only checks that are held back (1 of 2 seeds)'],
    ],
  ])('%s', (_, answer, passes, unseen) => {
    expect(e03MistakesFail(subject(answer)).map(({ what }) => what)).toEqual(passes);
    expect(e04MistakesFailVisibly(subject(answer)).map(({ what }) => what)).toEqual(unseen);
  });

  it('is not a right answer that passes', () => {
    expect(e03MistakesFail(subject(run('also', check({}))))).toEqual([]);
    expect(e04MistakesFailVisibly(subject(run('also', held([true, true]))))).toEqual([]);
  });
});

describe('the time that an answer takes', () => {
  const timed = (kind: AnswerKind, checks: number, probes: number) =>
    e09RunsFast(subject({ ...run(kind), milliseconds: { checks, probes } })).map(({ what, line, column }) => [
      what,
      line,
      column,
    ]);

  it('may be all that is allowed', () => {
    expect(timed('solution', 200, 50)).toEqual([]);
  });

  it.each<[AnswerKind, readonly unknown[]]>([
    ['solution', ['the checks take 201 ms with the solution', 0, 1]],
    ['mistake', ['the checks take 201 ms with "slip"', 1, 2]],
    ['also', ['the checks take 201 ms with "slip"', 2, 2]],
  ])('is told where the %s stands', (kind, says) => {
    expect(timed(kind, 200.6, 50)).toEqual([says]);
  });
});
