import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { sectionsFile, type Section } from '../../search/Section';
import { sectionsOf } from './sectionsOf';

/** Pages for one task have nothing to find; the proof of an exercise holds its solution. */
const left = /^(404\.html|embed|class|grade|your-work|search|(exercises|source)(\/.*)?)$/;

/** Search without a server: the build writes the text of all pages into one file, and the page of search looks through it. */
export default function search({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'search',
    getThemePath: () => path.join(siteDir, 'src', 'search', 'theme'),
    postBuild({ outDir, routesPaths }) {
      const sections: Section[] = routesPaths
        .map((route) => route.slice(baseUrl.length))
        .filter((page) => !left.test(page))
        .flatMap((page) => sectionsOf(readFileSync(pageFile(outDir, page), 'utf8'), page))
        .filter(({ address }) => !isSource(address));
      writeFileSync(path.join(outDir, sectionsFile), JSON.stringify(sections));
      return Promise.resolve();
    },
  };
}

/** The code of a function, below its text: nobody searches for a word of it. */
function isSource(address: string): boolean {
  return address.startsWith('reference/') && address.endsWith('#source');
}

function pageFile(outDir: string, page: string): string {
  return path.join(outDir, page === '' ? 'index.html' : `${page}.html`);
}
