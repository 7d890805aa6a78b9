import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** A hash of the checks for each revision of each exercise. It lies beside the lessons, and is committed. */
export const lockPath = 'docs/lessons/exercises.lock.json';

const schema = v.record(v.string(), v.record(v.string(), v.string()));

export type Lock = v.InferOutput<typeof schema>;

export function readLock(siteDir: string): Lock {
  const file = path.join(siteDir, lockPath);
  return existsSync(file) ? v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Adds the hash of one revision; a hash that was there is replaced. */
export function writeLock(siteDir: string, id: string, rev: number, hash: string): void {
  const lock = readLock(siteDir);
  lock[id] = { ...lock[id], [rev]: hash };
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path.join(siteDir, lockPath), `${JSON.stringify(sorted, null, 2)}\n`);
}
