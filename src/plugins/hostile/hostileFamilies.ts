import path from 'node:path';
import { readText } from '../../engine/readText';

/** Hostile programs of one theme: each family is a file of `test/hostile`. */
export interface HostileFamily {
  readonly name: string;
  /** What they are: the first sentence of the family's docstring. */
  readonly about: string;
  readonly count: number;
}

/** What tries to get out of the cage, as the tests run it. */
export async function hostileFamilies(siteDir: string): Promise<readonly HostileFamily[]> {
  // Only now: most pages, and sites that are built without this repository's tests, need none of them.
  const { hostilePrograms } = await import('../../../test/hostile/programs');
  return Object.entries(hostilePrograms).map(([name, programs]) => ({
    name,
    about: firstSentence(siteDir, name),
    count: programs.length,
  }));
}

function firstSentence(siteDir: string, name: string): string {
  const file = `test/hostile/${name}.ts`;
  const source = readText(path.join(siteDir, file));
  const docstring = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*export const ${name}\b`);
  const [, text = ''] = docstring.exec(source) ?? [];
  const [sentence = ''] = text
    .replaceAll(/\s*\n \* ?/g, ' ')
    .trim()
    .split(/(?<=\.) /);
  if (sentence === '') throw new Error(`${file}: say above "export const ${name}" what its programs are.`);
  return sentence;
}
