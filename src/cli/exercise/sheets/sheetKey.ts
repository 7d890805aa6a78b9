import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFacts } from '../../../exercise/proof/Subject.ts';
import { hashOf } from '../../diskCache/hashOf.ts';
import type { LoadedExercise } from '../loadExercise.ts';

/** A name for all of a site that the figures of a sheet hang on. */
export function sheetKey(
  siteDir: string,
  { file, module, exercise }: LoadedExercise,
  { placements }: SiteFacts,
): string {
  const read = (name: string): string => readFileSync(path.join(siteDir, name), 'utf8');
  // A prediction is about the trace of a block on its page.
  const page = placements.find(({ id }) => id === exercise.id)?.file;
  const block = exercise.type === 'prediction' && page !== undefined ? read(page) : '';
  return hashOf(file, read(file), module, block);
}
