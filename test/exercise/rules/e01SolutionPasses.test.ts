import { sin } from 'derivative';
import { describe, expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import type { FunctionExercise } from '../../../src/exercise/Exercise.ts';
import type { FunctionSubject } from '../../../src/exercise/proof/Subject.ts';
import { runAnswers } from '../../../src/exercise/proof/runAnswers.ts';
import { e01SolutionPasses } from '../../../src/exercise/rules/e01SolutionPasses.ts';
import { e06VariantsPass } from '../../../src/exercise/rules/e06VariantsPass.ts';

/** An exercise whose one check hands its solution a list of so many numbers, so many times. */
function summing(length: number, times: number): FunctionExercise {
  return defineExercise((list: readonly number[]) => [...list], {
    id: 'summing',
    rev: 1,
    minutes: 1,
    hints: ['Copy it.'],
    reveal: 'after-pass',
    checks: {
      'copies the list': (fn, t) => {
        const list = Array<number>(length).fill(1);
        for (let i = 0; i < times; i++) t.close(fn(list), list, { bound: 0 });
      },
    },
    probe: () => [[1]],
    mistakes: {},
  });
}

const subject = (exercise: FunctionExercise, runs: FunctionSubject['runs'] = []): FunctionSubject =>
  ({
    file: '',
    placeOf: (path: readonly string[]) => ({ line: path.length, column: 1 }),
    exercise,
    entry: { name: 'answer', parameters: [] },
    runs,
    seeds: 1,
  }) as unknown as FunctionSubject;

const found = (exercise: FunctionExercise) =>
  e01SolutionPasses(subject(exercise)).map(({ code, line, what }) => [code, line, what]);

describe('what a page keeps of a solution', () => {
  it('is enough for checks that call it a thousand times', () => {
    expect(found(summing(1, 1_000))).toEqual([]);
  });

  it('is not enough for one call more', () => {
    expect(found(summing(1, 1_001))).toEqual([
      ['E01', 2, '"copies the list" calls the solution 1001 times, which is more than a page keeps'],
    ]);
  });

  it('is enough for half of the values that fit, and not for more', () => {
    // Of n numbers a call is n + 3 values: itself, the list and what is left of its argument too. The part itself is one,
    // and eight probes of five each are 40 (see `valuesIn`): 10·n + 71.
    expect(found(summing(14_992, 10))).toEqual([]);
    expect(found(summing(14_993, 10))).toEqual([
      [
        'E01',
        1,
        'the checks and probes make the solution exchange 150001 values; at most 150000 fit into a page',
      ],
    ]);
  });
});

type F = (x: number) => number;

/** What all exercises here have besides. */
const facts = { id: 'slope', rev: 1, minutes: 1, hints: ['Rise over run.'], reveal: 'after-pass' } as const;

const rise = (f: F, x: number, h: number): number => (f(x + h) - f(x)) / h;

/** Exercises that count how often `f` is called, by how their solution gets it. */
const bySignature: readonly (readonly [how: string, exercise: FunctionExercise, isRecorded: boolean])[] = [
  [
    'as an argument',
    defineExercise(rise, {
      ...facts,
      checks: { 'asks twice': (fn, t) => t.calls(sin, (f) => fn(f, 2, 0.1), { count: 2 }) },
      probe: (g) => [g.growing().f, 1, 0.1],
      mistakes: {},
      also: { same: rise },
    }),
    true,
  ],
  [
    'in a list',
    defineExercise(([f]: readonly F[], x: number, h: number) => (f === undefined ? NaN : rise(f, x, h)), {
      ...facts,
      checks: { 'asks twice': (fn, t) => t.calls(sin, (f) => fn([f], 2, 0.1), { count: 2 }) },
      probe: (g) => [[g.growing().f], 1, 0.1],
      mistakes: {},
      also: { same: ([f = sin], x, h) => rise(f, x, h) },
    }),
    true,
  ],
  [
    'in an object',
    defineExercise(({ f, x, h }: { f: F; x: number; h: number }) => rise(f, x, h), {
      ...facts,
      checks: { 'asks twice': (fn, t) => t.calls(sin, (f) => fn({ f, x: 2, h: 0.1 }), { count: 2 }) },
      probe: (g) => [{ f: g.growing().f, x: 1, h: 0.1 }],
      mistakes: {},
      also: { same: ({ f, x, h }) => rise(f, x, h) },
    }),
    false,
  ],
];

describe('a right answer that gets a function', () => {
  it.each(bySignature)('%s', (_, exercise, isRecorded) => {
    const runs = runAnswers(exercise, 1, []);
    expect(runs.flatMap(({ checks }) => checks.flatMap(({ failed }) => failed))).not.toContain(true);
    const says = [e01SolutionPasses, e06VariantsPass].flatMap((rule) => rule(subject(exercise, runs)));
    const lost = 'passes when it runs, but not when its record is judged';
    expect(says.map(({ code, what }) => [code, what])).toEqual(
      isRecorded
        ? []
        : [
            ['E01', `the solution ${lost}`],
            ['E06', `right answer "same" ${lost}`],
          ],
    );
    for (const { why } of says) {
      expect(why).toEqual([
        'A learner who writes it would be told: The number of calls of f should be 2; it is 0. / Not yet: asks twice.',
      ]);
    }
  });
});
