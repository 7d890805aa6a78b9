import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { readSite } from '../../cli/exercise/readSite';
import type { CourseExercise } from '../../engine/placedExercise';
import { courseOf } from './courseOf';
import { dataFiles } from './dataFiles';
import { pageOrder } from './pageOrder';

export interface ExercisesOptions {
  /** Of the lessons: the course has their order. */
  readonly sidebar: unknown;
  /** Whether the site has the page of this file; all, if it is not said. */
  readonly hasPage?: (file: string) => boolean;
}

interface Content {
  readonly loaded: readonly LoadedExercise[];
  readonly course: readonly CourseExercise[];
}

/**
 * Offers what a page needs to judge an answer as modules of the site, each fetched when a learner first checks one:
 * the exercise itself, compiled into the site like any other code, its text for the cage, and its solution.
 */
export default function exercises(
  { siteDir }: LoadContext,
  { sidebar, hasPage = () => true }: ExercisesOptions,
): Plugin {
  return {
    name: 'exercises',
    getPathsToWatch: () => [path.join(siteDir, 'docs', '**', '*.exercise.ts')],
    async loadContent(): Promise<Content> {
      const site = await readSite(siteDir);
      const course = courseOf(site, pageOrder(sidebar)).filter(({ id }) =>
        site.facts.placements.some((placed) => placed.id === id && hasPage(placed.file)),
      );
      const ids = new Set(course.map(({ id }) => id));
      return { loaded: site.loaded.filter(({ exercise }) => ids.has(exercise.id)), course };
    },
    async contentLoaded({ content, actions }) {
      const { loaded, course } = content as Content;
      const files = await dataFiles(loaded, course);
      await Promise.all([...files].map(([name, text]) => actions.createData(name, text)));
    },
  };
}
