import type { AnyFunction, Exercise } from '../../exercise/Exercise.ts';
import { readExtraChecks } from '../../exercise/define/readExtraChecks.ts';
import { withExtraChecks } from '../../exercise/define/withExtraChecks.ts';
import { record } from '../../exercise/record/record.ts';
import type { ExerciseRun } from '../exerciseRun.ts';
import { importHosted } from '../importHosted.ts';
import type { RunReport } from '../protocol.ts';
import { describeError } from './describeError.ts';

/** Loads an exercise: before the reader's code runs, so that it finds the language as it is. */
export async function loadExercise(
  { module, extra = [] }: ExerciseRun,
  addressOf: (module: string) => string,
): Promise<Exercise> {
  const load = (text: string): Promise<unknown> => importHosted(addressOf(text));
  // The bundle of an exercise file, which the build has read.
  const exercise = (await load(module)) as Exercise;
  const more = await Promise.all(extra.map(async (text) => readExtraChecks(await load(text))));
  return exercise.type === 'function' ? withExtraChecks(exercise, more.flat()) : exercise;
}

/** Asks the reader's function what its exercise asks, and reports what it does. */
export function askAnswer(
  exercise: Exercise,
  answer: unknown,
  { seed }: ExerciseRun,
  address: string,
  post: (report: RunReport) => void,
): void {
  if (typeof answer !== 'function' || exercise.type !== 'function') {
    post({ type: 'noAnswer' });
    return;
  }
  const describe = (thrown: unknown): ReturnType<typeof describeError> => describeError(thrown, address);
  record(exercise, answer as AnyFunction, seed, describe, (part) => {
    post({ type: 'recorded', part });
  });
}
