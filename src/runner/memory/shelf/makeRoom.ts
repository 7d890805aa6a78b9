import { placeOf } from './entryKey.ts';
import type { Shelf, Written } from './Shelf.ts';

/** What is freed beyond the need, so that other parts of the page find room for their own few letters. */
const margin = 50_000;

/**
 * Writes an entry, and when the storage is full takes the oldest runs of all blocks away until it fits; a draft
 * is never taken. When not even that helps, everything lies where it lay.
 */
export function writeMakingRoom(shelf: Shelf, key: string, text: string): Written {
  const written = shelf.write(key, text);
  if (written !== 'full') return written;
  const taken: (readonly [key: string, text: string])[] = [];
  let freed = 0;
  for (const run of runsOldestFirst(shelf)) {
    const taking = shelf.read(run) ?? '';
    shelf.remove(run);
    taken.push([run, taking]);
    freed += run.length + taking.length;
    if (freed >= key.length + text.length + margin && shelf.write(key, text) === 'kept') return 'kept';
  }
  if (taken.length > 0 && shelf.write(key, text) === 'kept') return 'kept';
  for (const [run, taking] of taken) shelf.write(run, taking);
  return 'full';
}

function runsOldestFirst(shelf: Shelf): readonly string[] {
  return shelf
    .keys()
    .filter((key) => {
      const place = placeOf(key);
      return place?.type === 'earlier' && place.kind === 'run';
    })
    .sort();
}
