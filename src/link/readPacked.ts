import { fromBase64url } from './base64url.ts';
import { unpack } from './pack.ts';

/** What is wrong with a link. */
export type LinkFault = 'damaged' | 'foreign' | 'tooLong';

export type ReadPacked =
  | { readonly type: 'read'; readonly value: unknown }
  | { readonly type: 'refused'; readonly fault: LinkFault };

/** How a kind of link is written: `name=version.packed`. */
export interface LinkFormat {
  readonly name: string;
  readonly version: number;
  /** Characters of what is packed. */
  readonly packedLength: number;
  /** Bytes that it may unpack to. */
  readonly unpackedBytes: number;
}

/** Whether the part of an address behind `#` claims to be a link of this kind. */
export function carries(fragment: string, { name }: Pick<LinkFormat, 'name'>): boolean {
  return fragment.startsWith(`${name}=`);
}

/** Reads the JSON that the part of a link behind `#` carries. Never throws: anybody can write anything into a link. */
export async function readPacked(
  fragment: string,
  { name, version, packedLength, unpackedBytes }: LinkFormat,
): Promise<ReadPacked> {
  const own = fragment.startsWith(`${name}=`) ? fragment.slice(name.length + 1) : '';
  const [, number, packed = ''] = /^(\d+)\.(.*)$/s.exec(own) ?? [];
  if (number === undefined) return refused('damaged');
  if (number !== String(version)) return refused('foreign');
  if (packed.length > packedLength) return refused('tooLong');
  const bytes = fromBase64url(packed);
  if (!bytes) return refused('damaged');
  try {
    const text = await unpack(bytes, unpackedBytes);
    return text === undefined ? refused('tooLong') : { type: 'read', value: JSON.parse(text) as unknown };
  } catch {
    return refused('damaged');
  }
}

function refused(fault: LinkFault): ReadPacked {
  return { type: 'refused', fault };
}
