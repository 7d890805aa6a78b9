import * as v from 'valibot';
import { carries, readPacked, type LinkFault } from '../../link/readPacked.ts';
import { codeLink, shareLimits, type SharedCode } from './sharedCode.ts';

export type ReadLink =
  | { readonly type: 'shared'; readonly shared: SharedCode }
  | { readonly type: 'refused'; readonly fault: LinkFault };

const content = v.strictTuple([
  v.pipe(v.string(), v.maxLength(shareLimits.titleLength)),
  v.pipe(v.string(), v.maxLength(shareLimits.codeLength)),
]);

/** Whether the part of an address behind `#` claims to carry code. */
export function carriesCode(fragment: string): boolean {
  return carries(fragment, codeLink);
}

/** Reads the part of a link behind `#`. Never throws: anybody can write anything into a link. */
export async function readFragment(fragment: string): Promise<ReadLink> {
  const read = await readPacked(fragment, codeLink);
  if (read.type === 'refused') return read;
  const parsed = v.safeParse(content, read.value);
  if (!parsed.success) return { type: 'refused', fault: 'damaged' };
  const [title, code] = parsed.output;
  return { type: 'shared', shared: { title, code } };
}
