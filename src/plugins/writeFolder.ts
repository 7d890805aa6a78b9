import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the folder hold these files and no others; what is the same is not touched, so that nothing reloads. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const names = new Set([...files.keys()].map((name) => path.normalize(name)));
  for (const name of present) {
    const isFile = path.extname(name) !== '';
    if (isFile && !names.has(name)) rmSync(path.join(folder, name));
  }
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
