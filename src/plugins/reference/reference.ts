import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { writeFolder } from '../writeFolder';
import { writtenEarly } from '../writtenEarly';
import { literature } from './literature';
import { pages } from './pages';
import { packageOnce } from './packageOnce';

/**
 * Writes the pages of `docs/reference/derivative` from the docstrings of the package, before the docs are read
 * and again whenever the source changes. TypeDoc would repeat a docstring for every overload of a function, and
 * knows neither our sources nor one page a file.
 */
export default function reference({ siteDir }: LoadContext): Plugin {
  const source = path.join(siteDir, 'src', 'derivative', 'src');
  const docs = path.join(siteDir, 'docs', 'reference');
  const write = (): void => {
    const titles = literature(readFileSync(path.join(docs, 'sources.mdx'), 'utf8'));
    writeFolder(path.join(docs, 'derivative'), pages({ sources: packageOnce(source), literature: titles }));
  };
  return {
    name: 'reference',
    getPathsToWatch: () => [path.join(source, '**', '*.ts')],
    loadContent: writtenEarly(write),
  };
}
