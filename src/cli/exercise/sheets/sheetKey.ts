import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedExercise } from '../loadExercise.ts';
import type { SubjectOptions } from '../subjectOf.ts';

export interface SheetKeyOptions extends SubjectOptions {
  /** Of `proverText`. */
  readonly prover: string;
}

/** A hash of all that the figures of a sheet hang on. */
export function sheetKey(
  { file, module, exercise }: LoadedExercise,
  { siteDir, site, worker, prover, seeds }: SheetKeyOptions,
): string {
  const read = (name: string): string => readFileSync(path.join(siteDir, name), 'utf8');
  // A prediction is about the trace of a block on its page.
  const page = site.placements.find(({ id }) => id === exercise.id)?.file;
  const block = exercise.type === 'prediction' && page !== undefined ? read(page) : '';
  const hash = createHash('sha256');
  // The worker's text holds the engine and the package.
  for (const part of [file, read(file), module, block, worker, prover, String(seeds)]) {
    hash.update(part).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}
