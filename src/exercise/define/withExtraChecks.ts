import type { FunctionExercise } from '../Exercise.ts';
import type { ExtraChecks } from './extraChecks.ts';

/** The exercise with those of the checks that are its own, shown by name like the others. */
export function withExtraChecks(exercise: FunctionExercise, extra: readonly ExtraChecks[]): FunctionExercise {
  const own = extra.filter((each) => each.exercise === exercise.id).map(({ checks }) => checks);
  return { ...exercise, checks: Object.assign({}, exercise.checks, ...own) as FunctionExercise['checks'] };
}
