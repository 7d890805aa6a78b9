import { findingText } from '../../cli/exercise/findingText';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { exerciseAddress } from '../../cli/exercise/pageAddress';
import type { Site } from '../../cli/exercise/readSite';
import { strayPlacements } from '../../cli/exercise/strayPlacements';
import type { CourseExercise } from '../../engine/placedExercise';
import { e12IsPlaced } from '../../exercise/rules/e12IsPlaced';
import type { ExerciseTexts } from './exerciseTexts';
import { inPageOrder } from './pageOrder';

/**
 * The exercises in the order of their pages.
 *
 * @param pages the files of the pages, in the order in which they are read
 * @param texts of the exercises that are translated, by their ids
 * @throws {Error} that names file and line, when one is no exercise, or is not placed in exactly one page
 */
export function courseOf(
  { loaded, faults, facts }: Site,
  pages: readonly string[],
  texts: ReadonlyMap<string, ExerciseTexts> = new Map(),
): readonly CourseExercise[] {
  const findings = [
    ...faults.map(({ finding }) => finding),
    ...strayPlacements(facts),
    ...loaded.flatMap((exercise) => e12IsPlaced({ ...exercise, site: facts })),
  ];
  if (findings.length > 0) throw new Error(`\n${findings.map(findingText).join('\n')}`);
  return inPageOrder(facts.placements, pages).flatMap(({ id, file }) => {
    const found = loaded.find(({ exercise }) => exercise.id === id);
    return found === undefined ? [] : [courseExercise(found, file, texts.get(id))];
  });
}

/**
 * @param page the file of the page that has it
 * @param texts of the page's language
 */
export function courseExercise(
  { exercise, hash }: LoadedExercise,
  page: string,
  texts?: ExerciseTexts,
): CourseExercise {
  return {
    id: exercise.id,
    address: exerciseAddress(page, exercise.id),
    rev: exercise.rev,
    hash,
    ...(texts && { title: texts.title }),
  };
}
