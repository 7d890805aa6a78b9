import type { BookLesson, ProofBook } from '../../cli/exercise/sheets/ProofBook';
import type { ExerciseIndex } from '../../exercise/proof/ExerciseIndex';
import type { LessonTitle } from '../../exercise/proof/LessonTitle';
import { inPageOrder } from '../exercises/pageOrder';

/**
 * What the list of exercises shows: by lesson, in the order of the page.
 *
 * @param order files of pages, the first first; others come last
 * @param titleOf a lesson, in the language of the site
 */
export function indexOf(
  { sheets, lessons }: ProofBook,
  order: readonly string[],
  titleOf: (lesson: BookLesson) => LessonTitle,
): ExerciseIndex {
  return inPageOrder(lessons, order).map((lesson) => ({
    ...titleOf(lesson),
    address: lesson.address,
    exercises: lesson.exercises.flatMap((id) => {
      const sheet = sheets.find((each) => each.id === id);
      return sheet === undefined
        ? []
        : [{ id, minutes: sheet.minutes, needs: sheet.needs, findings: sheet.findings.length }];
    }),
  }));
}
