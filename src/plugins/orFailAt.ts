import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { failAt } from './failAt';

/** What is read, or the end of the build at that place of the page; see `failAt`. */
export function orFailAt<T>(file: VFile, position: Position | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    failAt(file, position, error);
  }
}
