import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteFacts } from '../../exercise/proof/Subject.ts';
import { exerciseFiles, exerciseId } from './exerciseFiles.ts';
import { loadExercise, type LoadedExercise } from './loadExercise.ts';
import { ExerciseFault } from './ExerciseFault.ts';
import { readLock } from './lockFile.ts';
import { placementsOf } from './placementsOf.ts';

/** All exercises of the site, those that could not be loaded as their faults, and what surrounds them. */
export interface Site {
  readonly loaded: readonly LoadedExercise[];
  readonly faults: readonly ExerciseFault[];
  readonly facts: SiteFacts;
}

/** @param load a file that is an exercise */
export async function readSite(siteDir: string, load = loadExercise): Promise<Site> {
  const results = await Promise.all(
    exerciseFiles(siteDir).map((file) => load(siteDir, file).catch(faultOrThrow)),
  );
  const loaded = results.flatMap((result) => (result instanceof ExerciseFault ? [] : [result]));
  const faults = results.flatMap((result) => (result instanceof ExerciseFault ? [result] : []));
  return {
    loaded,
    faults,
    facts: {
      exercises: [
        ...loaded.map(({ file, exercise: { id, needs = [] } }) => ({ id, file, needs })),
        // One with a fault is there: whoever places it, or needs it, need not be told that it is not.
        ...faults.map(({ finding: { file } }) => ({ id: exerciseId(file), file, needs: [] })),
      ],
      placements: placementsOf(siteDir),
      hasFile: (file) => existsSync(path.join(siteDir, file)),
      lock: readLock(siteDir),
    },
  };
}

function faultOrThrow(error: unknown): ExerciseFault {
  if (error instanceof ExerciseFault) return error;
  throw error;
}
