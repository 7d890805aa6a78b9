import type { LoadContext } from '@docusaurus/types';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { readSite, type Site } from '../../cli/exercise/readSite';
import type { CourseExercise } from '../../engine/placedExercise';
import type { Placement } from '../../exercise/proof/Subject';
import { courseOf } from './courseOf';
import { exerciseLoader } from './exerciseLoader';
import { exerciseTexts, type ExerciseTexts } from './exerciseTexts';
import { pageOrder } from './pageOrder';

export interface ExercisesOptions {
  /** Of the lessons: the course has their order. */
  readonly sidebar: unknown;
  /** Whether the site has the page of this file; all, if it is not said. */
  readonly hasPage?: (file: string) => boolean;
}

/** The exercises of a site in one language. */
export interface SiteExercises {
  readonly loaded: readonly LoadedExercise[];
  readonly course: readonly CourseExercise[];
  /** Where the pages have them. */
  readonly placements: readonly Placement[];
  /** In the language of the site, by the ids of the exercises that are translated. */
  readonly texts: ReadonlyMap<string, ExerciseTexts>;
}

/** @throws {Error} that names file and line, when one is no exercise, or is not placed in exactly one page */
export async function siteExercises(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  { sidebar, hasPage = () => true }: ExercisesOptions,
): Promise<SiteExercises> {
  const site = await readSite(siteDir, exerciseLoader(siteDir));
  const texts = textsOf(site, siteDir, i18n);
  const course = courseOf(site, pageOrder(sidebar), texts).filter(({ id }) =>
    site.facts.placements.some((placed) => placed.id === id && hasPage(placed.file)),
  );
  const ids = new Set(course.map(({ id }) => id));
  const loaded = site.loaded.filter(({ exercise }) => ids.has(exercise.id));
  return { loaded, course, placements: site.facts.placements, texts };
}

function textsOf(
  { loaded }: Site,
  siteDir: string,
  { currentLocale, defaultLocale }: LoadContext['i18n'],
): ReadonlyMap<string, ExerciseTexts> {
  if (currentLocale === defaultLocale) return new Map();
  return new Map(
    loaded.flatMap(({ exercise, file }) => {
      const texts = exerciseTexts(siteDir, file, currentLocale);
      return texts === undefined ? [] : [[exercise.id, texts]];
    }),
  );
}
