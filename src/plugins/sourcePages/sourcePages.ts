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
      const pages = new Map(
        (content as readonly LinkedSource[]).map((source) => [`${baseUrl}source/${source.file}`, source]),
      );
      // One file for all: of each file that a page asks for, every page of the site knows the name.
      const sources = await actions.createData('sources.json', JSON.stringify(Object.fromEntries(pages)));
      for (const address of pages.keys()) {
        actions.addRoute({
          path: address,
          component: '@site/src/runner/source/SourcePage.tsx',
          modules: { sources },
          exact: true,
        });
      }
    },
  };
}
