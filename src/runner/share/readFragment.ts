import * as v from 'valibot';
import { fromBase64url } from './base64url.ts';
import { unpack } from './pack.ts';
import { shareLimits, shareVersion, type SharedCode } from './sharedCode.ts';

/** What is wrong with a link. */
export type LinkFault = 'damaged' | 'foreign' | 'tooLong';

export type ReadLink =
  | { readonly type: 'shared'; readonly shared: SharedCode }
  | { readonly type: 'refused'; readonly fault: LinkFault };

const content = v.strictTuple([
  v.pipe(v.string(), v.maxLength(shareLimits.titleLength)),
  v.pipe(v.string(), v.maxLength(shareLimits.codeLength)),
]);

/** Whether the part of an address behind `#` claims to carry code. */
export function carriesCode(fragment: string): boolean {
  return fragment.startsWith('code=');
}

/** Reads the part of a link behind `#`. Never throws: anybody can write anything into a link. */
export async function readFragment(fragment: string): Promise<ReadLink> {
  const [, version, packed = ''] = /^code=(\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined) return refused('damaged');
  if (version !== String(shareVersion)) return refused('foreign');
  if (packed.length > shareLimits.packedLength) return refused('tooLong');
  const bytes = fromBase64url(packed);
  if (!bytes) return refused('damaged');
  try {
    const text = await unpack(bytes, shareLimits.unpackedBytes);
    if (text === undefined) return refused('tooLong');
    const parsed = v.safeParse(content, JSON.parse(text));
    if (!parsed.success) return refused('damaged');
    const [title, code] = parsed.output;
    return { type: 'shared', shared: { title, code } };
  } catch {
    return refused('damaged');
  }
}

function refused(fault: LinkFault): ReadLink {
  return { type: 'refused', fault };
}
