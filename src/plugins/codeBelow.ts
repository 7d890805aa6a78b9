import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The code in a folder and below it: of each file its name, and when and to how much it was written. */
export function codeBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const { mtimeMs, size } = statSync(path.join(folder, name));
      return `${name} ${String(mtimeMs)} ${String(size)}`;
    });
}
