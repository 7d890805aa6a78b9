import { exerciseFiles } from './exerciseFiles.ts';
import { loadExercise, type LoadedExercise } from './loadExercise.ts';

/** The exercise whose file has this name. */
export async function loadedById(siteDir: string, id: string): Promise<LoadedExercise> {
  const files = exerciseFiles(siteDir);
  const file = files.find((each) => each.endsWith(`/${id}.exercise.ts`));
  if (file !== undefined) return loadExercise(siteDir, file);
  const known = files.map((each) => each.replace(/^.*\/|\.exercise\.ts$/g, '')).join(', ');
  throw new Error(`There is no exercise "${id}"; there are ${known}.`);
}
