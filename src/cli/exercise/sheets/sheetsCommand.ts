import { readBook } from './readBook.ts';

/** Prints the proof sheets of all exercises as JSON: what the build makes the pages under /exercises of. */
export async function sheetsCommand(siteDir: string): Promise<boolean> {
  console.log(JSON.stringify(await readBook(siteDir), null, 2));
  return true;
}
