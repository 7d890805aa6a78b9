import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { transform } from 'esbuild';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { readSite } from '../../cli/exercise/readSite';
import { courseOf } from './courseOf';
import { loaderModule, moduleName, solutionName } from './loaderModule';

/**
 * Offers what a page needs to judge an answer as modules of the site, each fetched when a learner first checks one:
 * the exercise itself, compiled into the site like any other code, and its text for the cage. A solution is a module
 * of its own, and one that is never revealed is none.
 */
export default function exercises({ siteDir }: LoadContext): Plugin {
  return {
    name: 'exercises',
    getPathsToWatch: () => [path.join(siteDir, 'docs', '**', '*.exercise.ts')],
    async loadContent() {
      const site = await readSite(siteDir);
      return { loaded: site.loaded, course: courseOf(site) };
    },
    async contentLoaded({ content, actions }) {
      const { loaded, course } = content as {
        readonly loaded: readonly LoadedExercise[];
        readonly course: ReturnType<typeof courseOf>;
      };
      await actions.createData('course.json', JSON.stringify(course));
      await actions.createData('loaders.js', loaderModule(loaded));
      await Promise.all(
        loaded.map(async ({ exercise, module, answer }) => {
          if (exercise.type !== 'function' || answer === undefined) return;
          // Minified also so that a solution that is never revealed is not read at a glance.
          const { code } = await transform(module, { minify: true, format: 'esm', target: 'es2022' });
          await actions.createData(moduleName(exercise.id), textModule(code));
          if (exercise.reveal === 'never') return;
          await actions.createData(solutionName(exercise.id), textModule(answer.learner.solution));
        }),
      );
    },
  };
}

function textModule(text: string): string {
  return `export default ${JSON.stringify(text)};`;
}
