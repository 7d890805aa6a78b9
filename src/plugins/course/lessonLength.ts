import type { LessonLength } from '../../course/Lesson';
import type { Measured } from './measured';

/**
 * Readers of English take in 238 words of plain prose a minute (Brysbaert 2019, 10.1016/j.jml.2019.104047). A lesson asks
 * them to think in between.
 */
const wordsInMinute = 200;

/** To read a short program, run it, and see what it does. */
const minutesForProgram = 1;

/**
 * How much a lesson takes.
 *
 * @param exercises the minutes of each
 */
export function lessonLength({ words, programs }: Measured, exercises: readonly number[]): LessonLength {
  return {
    minutes: Math.ceil(words / wordsInMinute + programs * minutesForProgram),
    programs,
    exercises: exercises.length,
    exerciseMinutes: exercises.reduce((sum, minutes) => sum + minutes, 0),
  };
}
