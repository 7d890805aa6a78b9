import { ObservedState } from '../../memory/ObservedState.ts';
import { exerciseKey } from '../../memory/exerciseKey.ts';
import { placeOf } from '../../memory/shelf/entryKey.ts';
import { writeMakingRoom } from '../../memory/shelf/makeRoom.ts';
import { pageShelf } from '../../memory/shelf/pageShelf.ts';
import { readEntry } from '../../memory/shelf/readEntry.ts';
import { watchStorage } from '../../memory/shelf/watchStorage.ts';
import type { Written } from '../../memory/shelf/Shelf.ts';
import { progressSchema, type Progress } from './progress.ts';

export type ProgressById = ReadonlyMap<string, Progress>;

/** What this browser keeps, the same for all exercises of the page and the same in all tabs. */
export const kept = new ObservedState<Kept>({ byId: new Map(), troubles: new Map() });

interface Kept {
  readonly byId: ProgressById;
  /** Of the exercises whose last progress was not kept: why. */
  readonly troubles: ReadonlyMap<string, Exclude<Written, 'kept'>>;
}

/** Keeps a progress. Where storage is blocked it holds as long as the page; where it is full, until the next look. */
export function keep(id: string, progress: Progress): void {
  const written = writeMakingRoom(pageShelf(), exerciseKey(id), JSON.stringify(progress));
  const { byId, troubles } = kept.get();
  const others = [...troubles].filter(([other]) => other !== id);
  kept.update({
    byId: new Map([...byId, [id, progress]]),
    troubles: new Map(written === 'kept' ? others : [...others, [id, written]]),
  });
}

export function look(): void {
  const shelf = pageShelf();
  const found = shelf.keys().flatMap((key): (readonly [string, Progress])[] => {
    const place = placeOf(key);
    if (place?.type !== 'exercise') return [];
    const read = readEntry(shelf, key, progressSchema);
    return read.type === 'read' ? [[place.id, read.value]] : [];
  });
  kept.update({ byId: new Map(found) });
}

look();
watchStorage(look);
