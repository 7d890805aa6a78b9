import { describe, expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import type { AnyFunction } from '../../../src/exercise/Exercise.ts';
import type { AnswerRuns } from '../../../src/exercise/proof/AnswerRuns.ts';
import { type BehaviourPair, behaviourPairs, nearestOf } from '../../../src/exercise/proof/behaviourPairs.ts';
import { runAnswers } from '../../../src/exercise/proof/runAnswers.ts';
import type { FunctionSubject } from '../../../src/exercise/proof/Subject.ts';

type F = (x: number) => number;

/** Its result is x, whatever it asks f. */
const exercise = defineExercise((f: F, x: number): number => (f(x), x), {
  ...{ id: 'ask', rev: 1, minutes: 1, hints: ['Ask.'], reveal: 'after-pass' },
  checks: { 'returns 3': (fn, t) => t.close(fn(Math.sin, 3), 3, { bound: 0.1 }) },
  probe: (g) => [Math.sin, g.in(0, 1)],
  mistakes: {
    // Wrong by a thousandth, and asks elsewhere.
    wrong: { as: (f, x) => (f(x + 0.5), x + 1e-3), say: 'Return x.' },
    // Right, and asks elsewhere.
    elsewhere: { as: (f, x) => (f(x + 0.25), x), say: 'Ask at x.' },
    // Right, and asks twice.
    twice: { as: (f, x) => (f(x), f(x), x), say: 'Ask once.' },
  },
  also: { other: (f, x) => (f(x), x) },
});

const run = (kind: AnswerRuns['kind'], name: string, fn: AnyFunction): AnswerRuns => ({
  ...{ kind, name, fn, checks: [], milliseconds: { checks: 0, probes: 0 } },
});
const subject: Partial<FunctionSubject> = {
  exercise,
  runs: [
    run('solution', 'solution', exercise.solution),
    ...Object.entries(exercise.mistakes).map(([name, { as }]) => run('mistake', name, as)),
    ...Object.entries(exercise.also).map(([name, fn]) => run('also', name, fn)),
  ],
  seeds: 3,
};
const pairs = (): readonly BehaviourPair[] => behaviourPairs(subject as FunctionSubject);

describe('two behaviours', () => {
  it('are those of the solution and of mistakes, each pair once', () => {
    expect(pairs().map(({ name, other }) => `${name} ${other}`)).toEqual([
      'wrong solution',
      'elsewhere solution',
      'elsewhere wrong',
      'twice solution',
      'twice wrong',
      'twice elsewhere',
    ]);
  });

  // Distances of results and of places below 1, which are not relative there.
  it.each([
    ['by their results alone where one is wrong', 'wrong', 'solution', 1e-3],
    ['so, whichever is the wrong one', 'elsewhere', 'wrong', 1e-3],
    ['by where they ask, where both are right', 'elsewhere', 'solution', 0.25],
    ['by how often they ask, where both are right', 'twice', 'elsewhere', Infinity],
  ])('lie apart %s', (_, name, other, distance) => {
    const found = pairs().find((pair) => pair.name === name && pair.other === other);
    // Of a sum above 1 the distance is relative: x + 0.25 is less than 1.25.
    expect(found?.distance).toBeLessThanOrEqual(distance * (1 + 1e-9));
    expect(found?.distance).toBeGreaterThanOrEqual(distance / 1.3);
  });

  it('that are nearest to each other are found, the first of equals', () => {
    expect(nearestOf(pairs())).toMatchObject({ name: 'wrong', other: 'solution' });
    expect(nearestOf(pairs().slice(1))).toMatchObject({ name: 'elsewhere', other: 'wrong' });
    expect(nearestOf([])).toBeUndefined();
  });
});

it('the time of an answer is that of its checks, and of eight probes, the least of three', () => {
  const counts = { checks: 0, probes: 0 };
  const counted: AnyFunction = (_, x) => {
    counts[x === 3 ? 'checks' : 'probes']++;
    return x;
  };
  const runs = runAnswers({ ...exercise, solution: counted, mistakes: {}, also: {} }, 4, []);
  // Its one check draws no numbers, so that one seed tells of all; three times more for the time.
  expect(counts).toEqual({ checks: 1 + 3, probes: 3 * 8 });
  expect(runs.map(({ checks }) => checks)).toEqual([
    [{ group: 'checks', name: 'returns 3', failed: [false, false, false, false], used: 0 }],
  ]);
});
