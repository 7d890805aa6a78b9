import type { ProofBook } from '../../cli/exercise/sheets/ProofBook';
import type { ExerciseIndex } from '../../exercise/proof/ExerciseIndex';
import { inPageOrder } from '../exercises/pageOrder';

/**
 * What the list of exercises shows: by lesson, in the order of the page.
 *
 * @param order files of pages, the first first; others come last
 */
export function indexOf({ sheets, lessons }: ProofBook, order: readonly string[]): ExerciseIndex {
  return inPageOrder(lessons, order).map(({ title, address, exercises }) => ({
    title,
    address,
    exercises: exercises.flatMap((id) => {
      const sheet = sheets.find((each) => each.id === id);
      return sheet === undefined
        ? []
        : [{ id, minutes: sheet.minutes, needs: sheet.needs, findings: sheet.findings.length }];
    }),
  }));
}
