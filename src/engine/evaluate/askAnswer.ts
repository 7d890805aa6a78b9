import * as derivative from 'derivative';
import type { AnyFunction, Exercise } from '../../exercise/Exercise.ts';
import { record } from '../../exercise/record/record.ts';
import type { ExerciseRun } from '../exerciseRun.ts';
import type { RunReport } from '../protocol.ts';
import { describeError } from './describeError.ts';

type ExerciseModule = (host: typeof derivative) => Exercise;

/** Loads an exercise: before the reader's code runs, so that it finds the language as it is. */
export async function loadExercise(
  { module }: ExerciseRun,
  addressOf: (module: string) => string,
): Promise<Exercise> {
  const loaded = (await import(/* webpackIgnore: true */ addressOf(module))) as {
    readonly default: ExerciseModule;
  };
  return loaded.default(derivative);
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
