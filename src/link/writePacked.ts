import { toBase64url } from './base64url.ts';
import { pack } from './pack.ts';
import type { LinkFormat } from './readPacked.ts';

/**
 * The part of a link behind `#`, which no server ever sees. As JSON every string survives, half a surrogate pair too,
 * which UTF-8 alone would lose.
 */
export async function writePacked(
  value: unknown,
  { name, version }: Pick<LinkFormat, 'name' | 'version'>,
): Promise<string> {
  return `${name}=${String(version)}.${toBase64url(await pack(JSON.stringify(value)))}`;
}
