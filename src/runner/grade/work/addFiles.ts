import type { ChosenFile } from './ChosenFile.ts';
import { isLitter } from '../../../classes/isLitter.ts';

/** Adds files. Each keeps a path of its own: two `hand-in.json` of different folders may be chosen one by one. */
export function addFiles(before: readonly ChosenFile[], added: readonly ChosenFile[]): readonly ChosenFile[] {
  const taken = new Set(before.map(({ path }) => path));
  const files = [...before];
  for (const { path, file } of added) {
    if (isLitter(path)) continue;
    let own = path;
    for (let number = 2; taken.has(own); number++) own = `${path} (${number})`;
    taken.add(own);
    files.push({ path: own, file });
  }
  return files;
}
