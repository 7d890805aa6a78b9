import { existsSync } from 'node:fs';
import path from 'node:path';
import { exerciseFiles, exerciseIds } from './exerciseFiles.ts';
import { loadExercise, type LoadedExercise } from './loadExercise.ts';

/**
 * The exercise whose file has this name.
 *
 * @param page a file in whose folder it most often is: then nobody has to go through all lessons for it
 * @param load a file that is an exercise
 */
export async function loadedById(
  siteDir: string,
  id: string,
  page?: string,
  load = loadExercise,
): Promise<LoadedExercise> {
  const beside = page && path.join(path.dirname(page), `${id}.exercise.ts`);
  if (beside && existsSync(beside)) {
    return load(siteDir, path.relative(siteDir, beside).split(path.sep).join('/'));
  }
  const file = exerciseFiles(siteDir).find((each) => each.endsWith(`/${id}.exercise.ts`));
  if (file !== undefined) return load(siteDir, file);
  throw new Error(`There is no exercise "${id}"; there are ${exerciseIds(siteDir).join(', ')}.`);
}
