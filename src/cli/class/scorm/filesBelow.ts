import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files of a folder and its folders, as paths from it with `/`, in the same order on every machine. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
