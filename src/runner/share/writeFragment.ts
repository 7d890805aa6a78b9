import { toBase64url } from './base64url.ts';
import { pack } from './pack.ts';
import { shareLimits, shareVersion, type SharedCode } from './sharedCode.ts';

/** The part of a link behind `#`, which no server ever sees; undefined for code that is too long for a link. */
export async function writeFragment({ title, code }: SharedCode): Promise<string | undefined> {
  if (code.length > shareLimits.codeLength) return undefined;
  // As JSON every string survives, half a surrogate pair too, which UTF-8 alone would lose.
  const text = JSON.stringify([title.slice(0, shareLimits.titleLength), code]);
  return `code=${String(shareVersion)}.${toBase64url(await pack(text))}`;
}
