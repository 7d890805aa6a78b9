import { blockOf, type Block } from './Block';
import { isLive } from './fence';

/**
 * The live blocks of a page, read from its text.
 *
 * @throws {Error} for a malformed fence
 */
export function blocksIn(page: string): readonly Block[] {
  // A longer fence shows shorter ones, which are no blocks.
  const fences = page.matchAll(/^(`{3,})([^\n]*)\n((?:[^\n]*\n)*?)\1$/gm);
  return [...fences].flatMap(([, , info = '', lines = '']) => {
    const [, meta = ''] = /^ts (.*)$/.exec(info) ?? [];
    return isLive(meta) ? [blockOf(meta, lines.replace(/\n$/, ''))] : [];
  });
}
