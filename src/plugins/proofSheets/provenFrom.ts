import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pageTitles } from '../../cli/exercise/pageTitles';
import { placementsIn } from '../../cli/exercise/placementsIn';
import { hashOf } from '../../cli/diskCache/hashOf';
import { fencesIn } from '../../engine/block/fencesIn';
import { readText } from '../../engine/readText';

/** What proves, from `src`. */
const rooms = ['exercise', 'engine', 'trace', 'derivative/src', 'cli'];

/**
 * A name for all that the proof sheets of a site hang on: the exercises, what proves them, and of a page its title, its
 * exercises and its programs. What it says in between is no part of that.
 */
export function provenFrom(siteDir: string): string {
  const docs = filesBelow(siteDir, 'docs').filter((file) => !file.startsWith('docs/i18n/'));
  const code = rooms.flatMap((room) => filesBelow(siteDir, `src/${room}`));
  return hashOf(...[...docs, ...code].flatMap((file) => [file, partOf(siteDir, file)]));
}

function partOf(siteDir: string, file: string): string {
  const read = (): string => readText(path.join(siteDir, file));
  if (/\.(ts|mjs|lock\.json)$/.test(file)) return read();
  // Of other files it matters that they are there: a hint may link to them.
  return file.endsWith('.mdx') ? pagePart(read(), file) : '';
}

function pagePart(page: string, file: string): string {
  const exercises = placementsIn(file, page).map(({ id }) => id);
  const programs = fencesIn(page).map(({ meta, code }) => [meta, code]);
  return JSON.stringify([pageTitles(page, file).title, exercises, programs]);
}

function filesBelow(siteDir: string, folder: string): readonly string[] {
  return readdirSync(path.join(siteDir, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}
