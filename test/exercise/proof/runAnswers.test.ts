import { expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import { runAnswers } from '../../../src/exercise/proof/runAnswers.ts';

it('tells which answer it begins before that runs', () => {
  const told: string[] = [];
  const noted =
    (name: string) =>
    (x: number): number => {
      if (told.at(-1) !== name) told.push(`${name} runs`);
      return x;
    };
  const exercise = defineExercise(noted('the solution'), {
    ...{ id: 'same', rev: 1, minutes: 1, hints: ['Look.'], reveal: 'after-pass' },
    checks: { near: (fn, t) => t.close(fn(1), 1, { bound: 1 }) },
    probe: (g) => [g.in(1, 2)],
    mistakes: { slip: { as: noted('mistake "slip"'), say: 'Leave it.' } },
    also: { same: noted('right answer "same"') },
  });
  runAnswers(exercise, 1, ['x'], (answer) => told.push(answer));
  expect(told).toEqual(['the solution', 'mistake "slip"', 'right answer "same"']);
});
