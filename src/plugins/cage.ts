import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { bundleWorker } from '../engine/bundle';

/**
 * Bundles the cage's worker into one text and offers it as a module: it is fetched like any other chunk of the
 * site, under any base path and off-line, and reaches the frame as a message.
 */
export default function cage({ siteDir }: LoadContext): Plugin {
  return {
    name: 'cage',
    getPathsToWatch: () =>
      ['engine', 'derivative/src'].map((room) => path.join(siteDir, 'src', room, '**', '*.ts')),
    loadContent: () => bundleWorker(siteDir, 'cageWorker'),
    async contentLoaded({ content: worker, actions }) {
      await actions.createData('cageWorker.js', `export default ${JSON.stringify(worker)};`);
    },
  };
}
