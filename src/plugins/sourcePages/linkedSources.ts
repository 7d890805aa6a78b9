import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../engine/readText';
import { sourceLinks } from './sourceLinks';

/** A file of this repository. */
export interface LinkedSource {
  /** From the repository's top. */
  readonly file: string;
  readonly code: string;
}

/**
 * The files that pages of the site link to, each once.
 *
 * @throws {Error} for a link to a file that is not there
 */
export function linkedSources(siteDir: string): readonly LinkedSource[] {
  const files = new Set<string>();
  for (const page of pagesOf(siteDir)) {
    for (const { file, line } of sourceLinks(readText(path.join(siteDir, page)))) {
      if (!isFile(path.join(siteDir, file))) {
        throw new Error(
          `${page}:${String(line)}: the link leads to /source/${file}, but there is no file ${file}. ` +
            'If the file moved, name its new place; a folder has no page.',
        );
      }
      files.add(file);
    }
  }
  return [...files].sort().map((file) => ({ file, code: readText(path.join(siteDir, file)) }));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function pagesOf(siteDir: string): readonly string[] {
  return ['docs', 'src/pages'].flatMap((folder) =>
    readdirSync(path.join(siteDir, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
}
