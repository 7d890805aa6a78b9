import type { LoadContext, Plugin } from '@docusaurus/types';
import { afterPages } from '../afterPages';
import { linkedSources } from './linkedSources';

/** Makes a page `/source/<file>` of each file of this repository that a page of the site links to. */
export default function sourcePages({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'source-pages',
    allContentLoaded: afterPages(
      () => linkedSources(siteDir),
      async (linked, actions) => {
        const pages = new Map(linked.map((source) => [`${baseUrl}source/${source.file}`, source]));
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
    ),
  };
}
