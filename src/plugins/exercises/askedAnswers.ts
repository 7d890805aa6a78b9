import type { AskedAnswer } from '../../engine/placedExercise';
import type { Placement } from '../../exercise/proof/Subject';
import { engineOnce } from '../engineOnce';
import { askedAnswer } from './askedAnswer';
import type { SiteExercises } from './siteExercises';

/**
 * What whoever judges answers elsewhere than on the exercises' pages needs to know, by the ids of the exercises.
 *
 * @throws {Error} that names the place of an exercise, when what it asks about is not there
 */
export async function askedAnswers(
  siteDir: string,
  { loaded, placements }: Pick<SiteExercises, 'loaded' | 'placements'>,
): Promise<ReadonlyMap<string, AskedAnswer>> {
  const engine = await engineOnce(siteDir);
  const asked = await Promise.all(
    loaded.map(async (each) => {
      const { id } = each.exercise;
      const place = placements.find((placement) => placement.id === id);
      if (place === undefined) return [];
      const answer = await askedAnswer(each, { siteDir, page: place.file, engine }).catch(
        (error: unknown) => {
          throw whereIn(place, error);
        },
      );
      return [[id, answer] as const];
    }),
  );
  return new Map(asked.flat());
}

/** An author looks for the exercise where the page places it. */
function whereIn({ id, file, line, column }: Placement, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`${file}:${String(line)}:${String(column)}  exercise "${id}": ${reason}`, {
    cause: error,
  });
}
