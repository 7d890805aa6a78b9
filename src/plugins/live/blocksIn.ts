import { blockOf, type Block } from '../../engine/block/Block';
import { fencesIn } from '../../engine/block/fencesIn';

/**
 * The live blocks of a page, read from its text.
 *
 * @throws {Error} for a malformed fence, with the line of the page that it stands in
 */
export function blocksIn(page: string): readonly Block[] {
  return fencesIn(page).map(({ meta, code, line }) => {
    try {
      return blockOf(meta, code);
    } catch (error) {
      throw new Error(`line ${String(line)}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}
