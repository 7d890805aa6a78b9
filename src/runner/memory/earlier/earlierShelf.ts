import { earlierKey, placeOf, type EarlierKind } from '../shelf/entryKey.ts';
import { writeMakingRoom } from '../shelf/makeRoom.ts';
import { readEntry } from '../shelf/readEntry.ts';
import type { Shelf, Written } from '../shelf/Shelf.ts';
import { earlierSchema, type Earlier } from './earlier.ts';

/** How many runs of a block can be gone back to, and how many codes that were put away. */
export const keptOfEachKind = 20;

export interface KeptEarlier {
  readonly key: string;
  readonly entry: Earlier;
}

/** The keys of what a block can go back to, the newest first. */
export function earlierKeys(shelf: Shelf, block: string): readonly string[] {
  return shelf
    .keys()
    .flatMap((key) => {
      const place = placeOf(key);
      return place?.type === 'earlier' && place.block === block ? [{ key, at: place.at }] : [];
    })
    .sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1))
    .map(({ key }) => key);
}

/** What a block can go back to, the newest first. A damaged entry is set aside and left out. */
export function readEarlier(shelf: Shelf, block: string): readonly KeptEarlier[] {
  return earlierKeys(shelf, block).flatMap((key) => {
    const read = readEntry(shelf, key, earlierSchema);
    return read.type === 'read' ? [{ key, entry: read.value }] : [];
  });
}

/**
 * Keeps something to go back to, and lets the oldest of its kind go. Each entry has a key of its own: two tabs
 * that write at the same time add to each other.
 */
export function keepEarlier(
  shelf: Shelf,
  block: string,
  entry: Earlier,
): { readonly key: string; readonly written: Written } {
  const key = earlierKey(entry.type, block, entry.at);
  const written = writeMakingRoom(shelf, key, JSON.stringify(entry));
  const ofItsKind = earlierKeys(shelf, block).filter((each) => kindOf(each) === entry.type);
  for (const old of ofItsKind.slice(keptOfEachKind)) shelf.remove(old);
  return { key, written };
}

function kindOf(key: string): EarlierKind | undefined {
  const place = placeOf(key);
  return place?.type === 'earlier' ? place.kind : undefined;
}
