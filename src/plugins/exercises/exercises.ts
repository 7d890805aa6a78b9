import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { afterPages } from '../afterPages';
import { askedAnswers } from './askedAnswers';
import { dataFiles } from './dataFiles';
import { siteExercises, type ExercisesOptions } from './siteExercises';

/**
 * Offers what a page needs to judge an answer as modules of the site, each fetched when a learner first checks one:
 * the exercise itself, compiled into the site like any other code, its text for the cage, and its solution.
 */
export default function exercises(context: LoadContext, options: ExercisesOptions): Plugin {
  return {
    name: 'exercises',
    getPathsToWatch: () => [path.join(context.siteDir, 'docs', '**', '*.exercise.{ts,json}')],
    // What a page of the lessons has placed can be checked as soon as it is saved.
    allContentLoaded: afterPages(
      async () => {
        const site = await siteExercises(context, options);
        return { ...site, asked: await askedAnswers(context.siteDir, site) };
      },
      async ({ loaded, course, asked, texts }, actions) => {
        const files = await dataFiles(loaded, course, asked, texts);
        await Promise.all([...files].map(([name, text]) => actions.createData(name, text)));
      },
    ),
  };
}
