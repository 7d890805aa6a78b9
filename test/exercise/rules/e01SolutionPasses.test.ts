import { describe, expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import type { FunctionExercise } from '../../../src/exercise/Exercise.ts';
import type { FunctionSubject } from '../../../src/exercise/proof/Subject.ts';
import { e01SolutionPasses } from '../../../src/exercise/rules/e01SolutionPasses.ts';

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

const found = (exercise: FunctionExercise) =>
  e01SolutionPasses({
    file: '',
    placeOf: (path: readonly string[]) => ({ line: path.length, column: 1 }),
    exercise,
    runs: [],
    seeds: 1,
  } as unknown as FunctionSubject).map(({ code, line, what }) => [code, line, what]);

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
