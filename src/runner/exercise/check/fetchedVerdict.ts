import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';

/**
 * The verdict on an answer: code, or a number as it was typed. The judge is fetched when an answer is first checked.
 *
 * @throws when the exercise, or what judges it, cannot be fetched
 */
export async function fetchedVerdict(
  placed: PlacedExercise,
  answer: string,
  stopped: AbortSignal,
): Promise<Verdict> {
  if (placed.type === 'function') {
    const { checkAnswer } = await import('./checkAnswer.ts');
    return checkAnswer(placed, answer, stopped);
  }
  const { checkNumber } = await import('./checkNumber.ts');
  return checkNumber(placed, answer);
}
