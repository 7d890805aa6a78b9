import type { LinkFormat } from '../../link/readPacked.ts';

/** What a link carries. */
export interface SharedCode {
  readonly title: string;
  readonly code: string;
}

export const shareLimits = {
  /** Characters of code in one link: browsers and mail programs bear no link of any length. */
  codeLength: 20_000,
  titleLength: 100,
  /** Characters of the packed code. Code within the limits packs into fewer, whatever it holds. */
  packedLength: 100_000,
  /** Bytes that a link may unpack to: what its JSON takes where every character has to be written as `\u0000`. */
  unpackedBytes: 6 * (20_000 + 100) + 10,
} as const;

/** The format that links are written in. */
export const codeLink: LinkFormat = { name: 'code', version: 1, ...shareLimits };
