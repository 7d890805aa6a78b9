import path from 'node:path';
import { readText } from '../../engine/readText.ts';
import type { Placement } from '../../exercise/proof/Subject.ts';
import { pageFiles } from './exerciseFiles.ts';
import { placementsIn } from './placementsIn.ts';

/** The exercises that the pages of the site place, page by page. */
export function placementsOf(siteDir: string): readonly Placement[] {
  return pageFiles(siteDir).flatMap((file) => placementsIn(file, readText(path.join(siteDir, file))));
}
