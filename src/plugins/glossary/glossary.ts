import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { pageAddress } from '../../cli/exercise/pageAddress';
import { pageTitles } from '../../cli/exercise/pageTitles';
import { readText } from '../../engine/readText';
import { pageOrder } from '../exercises/pageOrder';
import { writeFolder } from '../writeFolder';
import { writtenEarly } from '../writtenEarly';
import { glossaryPage } from './glossaryPage';
import { glossaryTerms } from './glossaryTerms';
import type { GlossaryLesson } from './introducedIn';
import { glossaryFile } from './parseTerms';

export interface GlossaryOptions {
  /** Of the lessons, in the order in which they are read. */
  readonly sidebar: unknown;
}

/** Writes the page of the glossary, `docs/reference/glossary/index.md`, before the docs are read and when a term changes. */
export default function glossary({ siteDir }: LoadContext, { sidebar }: GlossaryOptions): Plugin {
  const write = (): void => {
    const page = glossaryPage(glossaryTerms(siteDir), lessonsOf(siteDir, sidebar));
    writeFolder(path.join(siteDir, 'docs', 'reference', 'glossary'), new Map([['index.md', page]]));
  };
  return {
    name: 'glossary',
    getPathsToWatch: () => [path.join(siteDir, glossaryFile)],
    loadContent: writtenEarly(write),
  };
}

function lessonsOf(siteDir: string, sidebar: unknown): readonly GlossaryLesson[] {
  return pageOrder(sidebar)
    .filter((file) => existsSync(path.join(siteDir, file)))
    .map((file) => {
      const mdx = readText(path.join(siteDir, file));
      return { title: pageTitles(mdx, file).sidebarLabel ?? file, address: pageAddress(file), mdx };
    });
}
