import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ProofBook } from '../../cli/exercise/sheets/ProofBook';
import { pageOrder } from '../exercises/pageOrder';
import { indexOf } from './indexOf';
import { loaderModule } from './loaderModule';
import { runSheets } from './runSheets';

export interface ProofSheetsOptions {
  /** Of the lessons, in the order in which they are read. */
  readonly sidebar: unknown;
}

/** Publishes what was proved of each exercise: a page `/exercises/<id>` each, and their list at `/exercises`. */
export default function proofSheets(
  { siteDir, baseUrl }: LoadContext,
  { sidebar }: ProofSheetsOptions,
): Plugin {
  return {
    name: 'proof-sheets',
    getPathsToWatch: () => [
      path.join(siteDir, 'docs', 'lessons', '**', '*.{mdx,exercise.ts,json}'),
      ...['exercise', 'engine', 'derivative/src'].map((room) =>
        path.join(siteDir, 'src', room, '**', '*.ts'),
      ),
    ],
    loadContent: () => runSheets(siteDir),
    async contentLoaded({ content, actions }) {
      const book = content as ProofBook;
      const index = await actions.createData('index.json', JSON.stringify(indexOf(book, pageOrder(sidebar))));
      actions.addRoute({
        path: `${baseUrl}exercises`,
        component: '@site/src/runner/proofSheet/ExercisesPage.tsx',
        modules: { index },
        exact: true,
      });
      // For the author's panel, which stands in pages of the development server only.
      await actions.createData('loaders.js', loaderModule(book.sheets.map(({ id }) => id)));
      for (const sheet of book.sheets) {
        const lesson = book.lessons.find(({ exercises }) => exercises.includes(sheet.id));
        const data = await actions.createData(
          `${sheet.id}.json`,
          JSON.stringify({ sheet, lesson: lesson && { title: lesson.title, address: lesson.address } }),
        );
        actions.addRoute({
          path: `${baseUrl}exercises/${sheet.id}`,
          component: '@site/src/runner/proofSheet/ProofSheetPage.tsx',
          modules: { data },
          exact: true,
        });
      }
    },
  };
}
