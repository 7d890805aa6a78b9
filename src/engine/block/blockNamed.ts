import { blockOf, type Block } from './Block.ts';
import { fencesIn } from './fencesIn.ts';

/**
 * A live block of a page, by its title; undefined where the page has none of that title.
 *
 * @param page its text
 * @throws {Error} when its fence is malformed
 */
export function blockNamed(page: string, title: string): Block | undefined {
  const fence = fencesIn(page).find(({ meta }) => /\btitle="([^"]*)"/.exec(meta)?.[1]?.trim() === title);
  return fence && blockOf(fence.meta, fence.code);
}
