import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isLitter } from '../../classes/isLitter.ts';

/** Those of the files and folders out of which the grade page would take something. */
export function handInFiles(chosen: readonly string[]): readonly string[] {
  return chosen.filter((name) => filesOf(name).some((file) => !isLitter(file)));
}

/** With the name of the folder before them, as a browser names them. */
function filesOf(name: string): readonly string[] {
  if (!isFolder(name)) return [path.basename(name)];
  return readdirSync(name, { recursive: true, encoding: 'utf8' })
    .filter((file) => !isFolder(path.join(name, file)))
    .map((file) => [path.basename(name), ...file.split(path.sep)].join('/'));
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
