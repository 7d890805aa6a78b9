import path from 'node:path';
import { readText } from '../../../engine/readText.ts';
import type { SiteFacts } from '../../../exercise/proof/Subject.ts';
import { pageAddress } from '../pageAddress.ts';
import { pageTitles } from '../pageTitles.ts';
import type { BookLesson } from './ProofBook.ts';

/** The lessons that place exercises, and which. */
export function lessonsOf(siteDir: string, { placements, exercises }: SiteFacts): BookLesson[] {
  const known = placements.filter(({ id }) => exercises.some((exercise) => exercise.id === id));
  return [...new Set(known.map(({ file }) => file))].map((file) => ({
    file,
    title: pageTitles(readText(path.join(siteDir, file)), file).title ?? file,
    address: pageAddress(file),
    exercises: known.filter((placement) => placement.file === file).map(({ id }) => id),
  }));
}
