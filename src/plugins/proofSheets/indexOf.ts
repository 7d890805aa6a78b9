import type { ProofBook } from '../../cli/exercise/sheets/ProofBook';
import type { ExerciseIndex } from '../../exercise/proof/ExerciseIndex';

/**
 * What the list of exercises shows: by lesson, in the order of the page.
 *
 * @param order addresses of lessons, the first first; others come last
 */
export function indexOf({ sheets, lessons }: ProofBook, order: readonly string[]): ExerciseIndex {
  const placeOf = (address: string): number => (order.includes(address) ? order.indexOf(address) : Infinity);
  return lessons
    .map(({ title, address, exercises }) => ({
      title,
      address,
      exercises: exercises.flatMap((id) => {
        const sheet = sheets.find((each) => each.id === id);
        return sheet === undefined
          ? []
          : [{ id, minutes: sheet.minutes, needs: sheet.needs, findings: sheet.findings.length }];
      }),
    }))
    .sort((a, b) =>
      placeOf(a.address) === placeOf(b.address) ? 0 : placeOf(a.address) - placeOf(b.address),
    );
}
