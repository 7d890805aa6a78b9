import loaders from '@generated/exercises/default/loaders';
import type { PlacedNumber, PlacedPrediction } from '../../../engine/placedExercise.ts';
import { judgeNumber } from '../../../exercise/judge/judgeNumber.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { inWordsOf } from './inWordsOf.ts';

/**
 * Judges a number that a reader typed. All that runs for it was written by the site's author.
 *
 * @throws when the exercise cannot be fetched
 */
export async function checkNumber(placed: PlacedNumber | PlacedPrediction, typed: string): Promise<Verdict> {
  const loader = loaders[placed.id];
  if (loader === undefined) throw new Error(`there is no exercise "${placed.id}"`);
  const { default: exercise } = await loader.exercise();
  if (exercise.type === 'function') throw new Error(`"${placed.id}" asks for no number`);
  try {
    const verdict = judgeNumber(exercise, typed, placed.type === 'prediction' ? placed.trace : undefined);
    return await inWordsOf(loader, verdict);
  } catch (error) {
    return {
      type: 'faulty',
      check: 'answer',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
