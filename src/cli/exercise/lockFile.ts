import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readText } from '../../engine/readText.ts';

/** A hash of the checks for each revision of each exercise. It lies beside the lessons, and is committed. */
export const lockPath = 'docs/lessons/exercises.lock.json';

const schema = v.record(v.string(), v.record(v.string(), v.string()));

export type Lock = v.InferOutput<typeof schema>;

/** @throws {Error} that names the file, when it is no such list, as after a merge that met a conflict */
export function readLock(siteDir: string): Lock {
  const file = path.join(siteDir, lockPath);
  if (!existsSync(file)) return {};
  try {
    return v.parse(schema, JSON.parse(readText(file)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${lockPath}: ${reason}. Where two branches met, keep the lines of both, then run npm run exercise -- check`,
      { cause: error },
    );
  }
}

/** Adds the hash of one revision; a hash that was there is replaced. */
export function writeLock(siteDir: string, id: string, rev: number, hash: string): void {
  const lock = readLock(siteDir);
  lock[id] = { ...lock[id], [rev]: hash };
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path.join(siteDir, lockPath), `${JSON.stringify(sorted, null, 2)}\n`);
}
