import * as v from 'valibot';
import { damagedKey } from './entryKey.ts';
import type { Shelf } from './Shelf.ts';

/** What came of reading an entry. One that is damaged has been set aside, and its own key is free. */
export type ReadEntry<T> =
  | { readonly type: 'none' }
  | { readonly type: 'read'; readonly value: T; readonly text: string }
  | { readonly type: 'damaged' };

/** Reads an entry. Whatever other programs or older pages left there is not believed before it is parsed. */
export function readEntry<T>(
  shelf: Shelf,
  key: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): ReadEntry<T> {
  const text = shelf.read(key);
  if (text === null) return { type: 'none' };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return { type: 'read', value: parsed.output, text };
  setAside(shelf, key, text);
  return { type: 'damaged' };
}

/** Nothing is thrown away: the reader, or somebody who helps, may still read it. */
function setAside(shelf: Shelf, key: string, text: string): void {
  let aside = damagedKey(key);
  while (shelf.read(aside) !== null) aside += '+';
  // First away, then back: in a full storage the two would not fit side by side.
  shelf.remove(key);
  if (shelf.write(aside, text) === 'full') shelf.write(key, text);
}
