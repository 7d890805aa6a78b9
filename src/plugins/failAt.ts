import type { Position } from 'unist';
import type { VFile } from 'vfile';

/**
 * Stops the build at a place of a page. The sentence begins with the line: Docusaurus shows it right below the file, and
 * all else that the place says further down.
 *
 * @param position with its node, it would print the node and all of its code
 */
export function failAt(file: VFile, position: Position | undefined, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  if (position === undefined) file.fail(reason);
  file.fail(`line ${String(position.start.line)}: ${reason}`, position);
}
