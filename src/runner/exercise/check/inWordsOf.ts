import type { ExerciseLoaders } from '../../../engine/placedExercise.ts';
import { translatedVerdict } from '../../../exercise/judge/translatedVerdict.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';

/** A verdict with the author's words in the language of the site, where the exercise is translated. */
export async function inWordsOf({ texts }: ExerciseLoaders, verdict: Verdict): Promise<Verdict> {
  return texts === undefined ? verdict : translatedVerdict(verdict, (await texts()).default);
}
