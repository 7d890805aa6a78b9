import { codeBelow } from './codeBelow';
import { keptInProcess } from './keptInProcess';

interface Made<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * What is made of the code in some folders, once for as long as no file of theirs has changed: each language of a build, and
 * several plugins, ask for the same.
 *
 * @param name of what is made
 */
export function madeOnce<T>(name: string, folders: readonly string[], make: () => T): T {
  const made = keptInProcess(`made.${name}`, () => new Map<string, Made<T>>());
  const place = folders.join('\0');
  const key = folders.flatMap(codeBelow).join('\n');
  const last = made.get(place);
  if (last?.key === key) return last.value;
  const value = make();
  made.set(place, { key, value });
  return value;
}
