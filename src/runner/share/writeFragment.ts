import { writePacked } from '../../link/writePacked.ts';
import { codeLink, shareLimits, type SharedCode } from './sharedCode.ts';

/** The part of a link behind `#`; undefined for code that is too long for a link. */
export async function writeFragment({ title, code }: SharedCode): Promise<string | undefined> {
  if (code.length > shareLimits.codeLength) return undefined;
  return writePacked([title.slice(0, shareLimits.titleLength), code], codeLink);
}
