import path from 'node:path';
import { readText } from '../../engine/readText';
import { originalOf, type Original } from './originalOf';

/** A page of which another one is a translation. */
export interface OriginalPage extends Original {
  readonly text: string;
}

/**
 * What a page was translated from, or undefined if it is no translation.
 *
 * @param file the page's file with its whole path
 * @throws {Error} when the original is gone
 */
export function readOriginal(siteDir: string, file: string): OriginalPage | undefined {
  const original = originalOf(path.relative(siteDir, file).split(path.sep).join('/'));
  if (original === undefined) return undefined;
  try {
    return { ...original, text: readText(path.join(siteDir, original.file)) };
  } catch {
    throw new Error(
      `this page translates ${original.file}, which is not there: move the translation along with it`,
    );
  }
}
