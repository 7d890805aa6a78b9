import type { LoadContext } from '@docusaurus/types';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { readSite, type Site } from '../../cli/exercise/readSite';
import type { AskedAnswer, CourseExercise } from '../../engine/placedExercise';
import type { Placement } from '../../exercise/proof/Subject';
import { nodeWorker } from '../nodeWorker';
import { askedAnswer } from './askedAnswer';
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
  readonly asked: ReadonlyMap<string, AskedAnswer>;
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
  return { loaded, course, asked: await askedBy(siteDir, { ...site, loaded }), texts };
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

async function askedBy(siteDir: string, { loaded, facts }: Site): Promise<ReadonlyMap<string, AskedAnswer>> {
  const worker = await nodeWorker(siteDir);
  const asked = await Promise.all(
    loaded.map(async (each) => {
      const { id } = each.exercise;
      const place = facts.placements.find((placement) => placement.id === id);
      if (place === undefined) return [];
      const answer = await askedAnswer(each, { siteDir, page: place.file, worker }).catch(
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
