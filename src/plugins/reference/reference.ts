import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { literature } from './literature';
import { pages } from './pages';
import { readPackage } from './readPackage';

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
    writeFolder(path.join(docs, 'derivative'), pages({ sources: readPackage(source), literature: titles }));
  };
  // Now, because the docs are loaded at the same time as this plugin's content.
  write();
  return {
    name: 'reference',
    getPathsToWatch: () => [path.join(source, '**', '*.ts')],
    loadContent: write,
  };
}

/** Makes the folder hold these files and no others; what is the same is not touched, so that nothing reloads. */
function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const names = new Set([...files.keys()].map((name) => path.normalize(name)));
  for (const name of present) {
    const isFile = path.extname(name) !== '';
    if (isFile && !names.has(name)) rmSync(path.join(folder, name));
  }
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
