import { lockPath, readLock, writeLock } from './lockFile.ts';
import { loadedById } from './loadedById.ts';

/** Notes the checks of an exercise's present revision. */
export async function lockCommand(siteDir: string, id: string): Promise<boolean> {
  const { exercise, hash } = await loadedById(siteDir, id);
  const { rev } = exercise;
  const before = readLock(siteDir)[id]?.[rev];
  writeLock(siteDir, id, rev, hash);
  console.log(`${lockPath}: ${id}, revision ${rev}, is ${hash}`);
  // The proof, which would have asked for a new revision, is content from now on.
  if (before !== undefined && before !== hash) {
    console.log(
      `Revision ${rev} was locked with other checks. If learners have met it, raise rev to ${rev + 1}, say what changed, and lock again; if not, this is fine.`,
    );
  }
  return true;
}
