import { createHash } from 'node:crypto';

/** A name for these parts in this order, short enough for a file. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length, so that no two lists run together into one.
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}
