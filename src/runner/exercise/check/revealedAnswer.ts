import loaders from '@generated/exercises/default/loaders';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import { numericAnswer } from '../../../exercise/judge/numericAnswer.ts';

/** The author's answer in words or code; undefined where there is none to be seen. Asked only when it may be. */
export async function revealedAnswer(placed: PlacedExercise): Promise<string | undefined> {
  const loader = loaders[placed.id];
  if (placed.reveal === 'never' || loader === undefined) return undefined;
  if (placed.type === 'function') return (await loader.solution?.())?.default.trimEnd();
  const { default: exercise } = await loader.exercise();
  if (exercise.type === 'function') return undefined;
  return String(numericAnswer(exercise, placed.type === 'prediction' ? placed.trace : undefined).answer);
}
