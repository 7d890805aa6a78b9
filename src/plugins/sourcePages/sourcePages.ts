import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { linkedSources, type LinkedSource } from './linkedSources';

/** Makes a page `/source/<file>` of each file of this repository that a page of the site links to. */
export default function sourcePages({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'source-pages',
    getPathsToWatch: () => ['docs', 'src/pages'].map((folder) => path.join(siteDir, folder, '**', '*.mdx')),
    loadContent: () => linkedSources(siteDir),
    async contentLoaded({ content, actions }) {
      for (const source of content as readonly LinkedSource[]) {
        const name = `${source.file.replaceAll('/', '_')}.json`;
        actions.addRoute({
          path: `${baseUrl}source/${source.file}`,
          component: '@site/src/runner/source/SourcePage.tsx',
          modules: { source: await actions.createData(name, JSON.stringify(source)) },
          exact: true,
        });
      }
    },
  };
}
