import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { placementsIn } from '../../cli/exercise/placementsIn';
import { placementsOf } from '../../cli/exercise/placementsOf';
import { readText } from '../../engine/readText';

type Known = Pick<LoadedExercise, 'file'> & { readonly exercise: Pick<LoadedExercise['exercise'], 'id'> };

/**
 * The file of the page that has an exercise, from the repository's top. Most often it lies beside the exercise: then not
 * all pages are read for it, as each page that needs another's exercise asks.
 */
export function pageOf(siteDir: string, { file, exercise: { id } }: Known): string | undefined {
  const beside = `${path.posix.dirname(file)}/index.mdx`;
  const page = path.join(siteDir, beside);
  const near = existsSync(page) ? placementsIn(beside, readText(page)) : [];
  if (near.some((placed) => placed.id === id)) return beside;
  return placementsOf(siteDir).find((placed) => placed.id === id)?.file;
}
