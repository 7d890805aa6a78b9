import { printJson } from '../../printOnlyJson.ts';
import { readBook } from './readBook.ts';

/** Prints the proof sheets of all exercises as JSON: what the build makes the pages under /exercises of. */
export async function sheetsCommand(siteDir: string): Promise<boolean> {
  printJson(await readBook(siteDir));
  return true;
}
