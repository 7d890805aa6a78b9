import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { afterPages } from '../afterPages';
import { pageOrder } from '../exercises/pageOrder';
import { indexOf } from './indexOf';
import { lessonTitles } from './lessonTitles';
import { loaderModule } from './loaderModule';
import { provenBook } from './provenBook';

export interface ProofSheetsOptions {
  /** Of the lessons, in the order in which they are read. */
  readonly sidebar: unknown;
}

/** Publishes what was proved of each exercise: a page `/exercises/<id>` each, and their list at `/exercises`. */
export default function proofSheets(
  { siteDir, baseUrl, i18n }: LoadContext,
  { sidebar }: ProofSheetsOptions,
): Plugin {
  return {
    name: 'proof-sheets',
    getPathsToWatch: () =>
      ['exercise', 'engine', 'trace', 'derivative/src'].map((room) =>
        path.join(siteDir, 'src', room, '**', '*.ts'),
      ),
    // The proofs begin while the pages are read, and nobody waits for them yet.
    loadContent() {
      void provenBook(siteDir);
    },
    allContentLoaded: afterPages(
      async (allContent) => ({
        book: await provenBook(siteDir),
        titleOf: lessonTitles(allContent, sidebar, i18n),
      }),
      async ({ book, titleOf }, actions) => {
        const index = await actions.createData(
          'index.json',
          JSON.stringify(indexOf(book, pageOrder(sidebar), titleOf)),
        );
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
            JSON.stringify({ sheet, lesson: lesson && { ...titleOf(lesson), address: lesson.address } }),
          );
          actions.addRoute({
            path: `${baseUrl}exercises/${sheet.id}`,
            component: '@site/src/runner/proofSheet/ProofSheetPage.tsx',
            modules: { data },
            exact: true,
          });
        }
      },
    ),
  };
}
