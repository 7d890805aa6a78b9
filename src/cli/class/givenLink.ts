import { existsSync, readFileSync } from 'node:fs';
import { carriesClass, fragmentOf } from '../../classes/classLink.ts';

export interface GivenLink {
  /** What was given, or what stands in the file that was. */
  readonly text: string;
  /** What stands in it behind `#`, which need not be a class. */
  readonly fragment: string;
}

/**
 * The link of a class as it was given on the command line: itself, or a file.
 *
 * @throws {Error} when it is neither
 */
export function givenLink(given: string): GivenLink {
  const isFile = existsSync(given);
  const text = isFile ? readFileSync(given, 'utf8') : given;
  const fragment = fragmentOf(text);
  if (!isFile && !carriesClass(fragment)) {
    throw new Error(`There is no file ${given}, and a class link has "#class=" in it.`);
  }
  return { text, fragment };
}
