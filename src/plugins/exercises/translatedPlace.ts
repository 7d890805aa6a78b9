import type { PlacedExercise } from '../../engine/placedExercise';
import type { ExerciseTexts } from './exerciseTexts';

/** What a translated page holds of an exercise: the same in the words of its language, as far as they are translated. */
export function translatedPlace(placed: PlacedExercise, { title, texts }: ExerciseTexts): PlacedExercise {
  const say = (text: string): string => texts[text] ?? text;
  const words = {
    title,
    hints: placed.hints.map(say),
    changes: Object.fromEntries(Object.entries(placed.changes).map(([rev, text]) => [rev, say(text)])),
  };
  return placed.type === 'function'
    ? { ...placed, ...words, checks: placed.checks.map(say) }
    : { ...placed, ...words };
}
