import { hashOf } from '../../cli/diskCache/hashOf';
import { keptInProcess } from '../keptInProcess';
import { lessonTree } from './lessonTree';
import { measured, type Measured } from './measured';

/**
 * What there is to read in a lesson, parsed once: a lesson that is not translated is the same in each language, and all but
 * one are the same when an author saves a page.
 *
 * @param file that the text is in
 * @throws {Error} that names file, line and column, when the text is no MDX
 */
export function measuredOnce(text: string, file: string): Measured {
  const kept = keptInProcess('measuredLessons', () => new Map<string, Measured>());
  const key = hashOf(text);
  const found = kept.get(key) ?? measured(lessonTree(text, file));
  kept.set(key, found);
  return found;
}
