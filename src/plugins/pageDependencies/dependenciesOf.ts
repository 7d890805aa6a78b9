import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { glossaryFile } from '../glossary/parseTerms';
import { originalOf } from '../translations/originalOf';

/**
 * The files that a page is made from besides its own: the exercises beside it and what they share, the terms that it links
 * to, and, if it is translated, its original and the words of its exercises.
 *
 * @param page its whole path
 */
export function dependenciesOf(siteDir: string, page: string): readonly string[] {
  const original = originalOf(path.relative(siteDir, page).split(path.sep).join('/'));
  const originalPage = original === undefined ? page : path.join(siteDir, original.file);
  return [
    ...(original === undefined ? [] : [originalPage]),
    ...exercisesBeside(originalPage),
    ...(original === undefined ? [] : exercisesBeside(page)),
    path.join(siteDir, glossaryFile),
  ];
}

function exercisesBeside(page: string): readonly string[] {
  const folder = path.dirname(page);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ts|exercise\.json)$/.test(name))
    .map((name) => path.join(folder, name));
}
