import { lockPath, writeLock } from './lockFile.ts';
import { loadedById } from './loadedById.ts';

/** Notes the checks of an exercise's present revision. */
export async function lockCommand(siteDir: string, id: string): Promise<boolean> {
  const { exercise, hash } = await loadedById(siteDir, id);
  writeLock(siteDir, id, exercise.rev, hash);
  console.log(`${lockPath}: ${id}, revision ${exercise.rev}, is ${hash}`);
  return true;
}
