import { textHash } from '../../classes/textHash.ts';
import type { SharedCode } from './sharedCode.ts';

/** What the block of a link's program is called: its title alone may be that of a block of the page, or of another link. */
export function linkedName({ title, code }: SharedCode): string {
  return `${title} (link ${textHash(code).slice(0, 8)})`;
}

/** The program of a link by what its block is called; undefined for another block, or where this is not its code. */
export function linkedByName(name: string, code: string): SharedCode | undefined {
  const [, title] = /^(.*) \(link [\da-f]{8}\)$/s.exec(name) ?? [];
  if (title === undefined) return undefined;
  const shared = { title, code };
  return linkedName(shared) === name ? shared : undefined;
}
