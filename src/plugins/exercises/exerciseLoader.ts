import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../cli/diskCache/hashOf';
import { loadExercise, type LoadedExercise } from '../../cli/exercise/loadExercise';
import { codeBelow } from '../codeBelow';
import { keptInProcess } from '../keptInProcess';

interface Kept {
  readonly key: string;
  readonly loaded: Promise<LoadedExercise>;
}

/** What an exercise file may import besides the package, which it is given. */
const imported = ['src/exercise', 'src/trace', 'docs/lessons'];

/**
 * Loads exercise files as `loadExercise` does, each once for as long as neither it nor what it imports has changed: its
 * page, the list of all exercises and the map of the course ask for it, in every language, and again at every save.
 */
export function exerciseLoader(siteDir: string): typeof loadExercise {
  const kept = keptInProcess('exercises', () => new Map<string, Kept>());
  let surroundings: readonly string[] | undefined;
  return async (root, file) => {
    // Not before: most pages have no exercise, and would look at all files for nothing.
    surroundings ??= imported
      .flatMap((folder) => codeBelow(path.join(siteDir, folder)))
      .filter((code) => !code.includes('.exercise.ts '));
    const name = path.join(root, file);
    const key = hashOf(readFileSync(name), ...surroundings);
    const last = kept.get(name);
    if (last?.key === key) return last.loaded;
    const loaded = loadExercise(root, file);
    kept.set(name, { key, loaded });
    // What is wrong with it is an error of this very module, which the next language reads anew.
    loaded.catch(() => {
      if (kept.get(name)?.loaded === loaded) kept.delete(name);
    });
    return loaded;
  };
}
