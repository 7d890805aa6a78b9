import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import type { AskedAnswer } from '../../engine/placedExercise';
import { traceAskedAbout, type PagePlace } from './traceAskedAbout';

/** What whoever judges an answer elsewhere than on the exercise's page needs to know of it. */
export async function askedAnswer(
  { exercise, answer }: Pick<LoadedExercise, 'exercise' | 'answer'>,
  place: PagePlace,
): Promise<AskedAnswer> {
  if (exercise.type === 'prediction') {
    return { type: 'prediction', trace: await traceAskedAbout(exercise.block, place) };
  }
  if (exercise.type === 'number' || answer === undefined) return { type: 'number' };
  const { name, parameters } = answer.entry;
  return { type: 'function', entry: name, parameters };
}
