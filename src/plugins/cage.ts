import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { bundleWorker } from '../engine/bundle';

/** The page's workers, each a file of `src/engine`. */
export const workers = ['cageWorker', 'compileWorker'] as const;

/**
 * Bundles each of the page's workers into one text and offers it as a module: it is fetched like any other chunk
 * of the site, under any base path, off-line and in a sandboxed frame. The cage's reaches its frame as a message.
 */
export default function cage({ siteDir }: LoadContext): Plugin {
  return {
    name: 'cage',
    getPathsToWatch: () =>
      ['engine', 'derivative/src'].map((room) => path.join(siteDir, 'src', room, '**', '*.ts')),
    async contentLoaded({ actions }) {
      await Promise.all(
        workers.map(async (name) => {
          const text = await bundleWorker(siteDir, name);
          await actions.createData(`${name}.js`, `export default ${JSON.stringify(text)};`);
        }),
      );
    },
  };
}
