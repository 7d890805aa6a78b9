import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of what builds of a site keep. A file that was written anew is another one. */
export function keptRuns(site: string): ReadonlySet<string> {
  const cache = path.join(site, 'node_modules', '.cache', 'outcomes');
  if (!existsSync(cache)) return new Set();
  const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Set(
    files.map(({ parentPath, name }) => `${name} ${String(statSync(path.join(parentPath, name)).ino)}`),
  );
}
