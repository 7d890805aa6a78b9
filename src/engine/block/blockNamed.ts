import { blockOf, type Block } from './Block.ts';
import { fenceWords, wordsIn } from './fence.ts';
import { fencesIn } from './fencesIn.ts';

/**
 * A live block of a page, by its title; undefined where the page has none of that title.
 *
 * @param page its text
 * @throws {Error} when its fence is malformed
 */
export function blockNamed(page: string, title: string): Block | undefined {
  const fence = fencesIn(page).find(({ meta }) => titleOf(meta) === title);
  return fence && blockOf(fence.meta, fence.code);
}

/** Of a fence whose words cannot be read no title is known: whatever runs it tells of it, with its line. */
function titleOf(meta: string): string | undefined {
  try {
    return wordsIn(meta, fenceWords).get('title')?.trim();
  } catch {
    return undefined;
  }
}
