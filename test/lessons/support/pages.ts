import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { liveFences, type LiveFence } from './liveFences.ts';

/** A page of the site that is written in Markdown. */
export interface Page {
  /** From the repository's top, such as `docs/lessons/gradient/index.mdx`. */
  readonly file: string;
  readonly text: string;
  readonly fences: readonly LiveFence[];
}

/** Every Markdown page of the site, lessons and others. */
export const pages: readonly Page[] = ['docs', 'src/pages'].flatMap((folder) =>
  readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => pageAt(`${folder}/${name.split(path.sep).join('/')}`)),
);

function pageAt(file: string): Page {
  const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
  return { file, text, fences: liveFences(text) };
}
