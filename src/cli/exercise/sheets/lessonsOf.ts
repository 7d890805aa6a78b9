import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFacts } from '../../../exercise/proof/Subject.ts';
import { pageAddress } from '../pageAddress.ts';
import type { BookLesson } from './ProofBook.ts';

/** The lessons that place exercises, and which. */
export function lessonsOf(siteDir: string, { placements, exercises }: SiteFacts): BookLesson[] {
  const known = placements.filter(({ id }) => exercises.some((exercise) => exercise.id === id));
  return [...new Set(known.map(({ file }) => file))].map((file) => ({
    file,
    title: titleOf(readFileSync(path.join(siteDir, file), 'utf8')) ?? file,
    address: pageAddress(file),
    exercises: known.filter((placement) => placement.file === file).map(({ id }) => id),
  }));
}

/** Of the front matter, else of the first heading. */
function titleOf(page: string): string | undefined {
  return (/^title: (.*)$/m.exec(page) ?? /^# (.*)$/m.exec(page))?.[1];
}
