import { useCallback, useSyncExternalStore } from 'react';
import { fetchedOnce } from '../../fetchedOnce.ts';
import { isExerciseKey } from '../../memory/exerciseKey.ts';
import { placedShelf } from '../../memory/shelf/placedShelf.ts';
import { watchStorage } from '../../memory/shelf/watchStorage.ts';
import type { Progress } from './progress.ts';
import type * as Shelf from './progressShelf.ts';

type Shelves = typeof Shelf;

const shelf = fetchedOnce<Shelves>(async () => ({ default: await import('./progressShelf.ts') }));

export interface KeptProgress {
  readonly byId: ReadonlyMap<string, Progress>;
  /** Of the exercises whose last progress was not kept: why. */
  readonly troubles: ReadonlyMap<string, 'full' | 'blocked'>;
  /** Keeps what comes of a progress; storage may have another one by now than the page shows. */
  readonly keep: (id: string, next: (before: Progress | undefined) => Progress | undefined) => void;
}

const none: Pick<KeptProgress, 'byId' | 'troubles'> = { byId: new Map(), troubles: new Map() };

/** What this browser keeps of the reader's progress; nothing in the page as it was built. */
export function useProgress(): KeptProgress {
  const { byId, troubles } = useSyncExternalStore(subscribe, current, () => none);
  const keep = useCallback((id: string, next: (before: Progress | undefined) => Progress | undefined) => {
    void import('./progressShelf.ts').then((shelves) => {
      void shelf.fetch();
      shelves.look();
      const before = shelves.kept.get().byId.get(id);
      const progress = next(before);
      if (progress !== undefined && progress !== before) shelves.keep(id, progress);
    });
  }, []);
  return { byId, troubles, keep };
}

/** What this browser keeps; undefined where what reads it cannot be fetched. */
export async function keptProgress(): Promise<KeptProgress['byId'] | undefined> {
  await shelf.fetch();
  return shelf.current()?.kept.get().byId;
}

/** To be called when something else has written into storage, such as an import. */
export function lookAgain(): void {
  const fetched = shelf.current();
  if (fetched) fetched.look();
  else void shelf.fetch();
}

function current(): Pick<KeptProgress, 'byId' | 'troubles'> {
  return shelf.current()?.kept.get() ?? none;
}

function subscribe(listener: () => void): () => void {
  // What reads progress is fetched when there is some: the first can come from another tab.
  fetchIfAny();
  const unwatch = watchStorage(fetchIfAny);
  let unsubscribe = shelf.current()?.kept.subscribe(listener);
  const forget = shelf.subscribe(() => {
    unsubscribe ??= shelf.current()?.kept.subscribe(listener);
    listener();
  });
  return () => {
    unwatch();
    forget();
    unsubscribe?.();
  };
}

function fetchIfAny(): void {
  try {
    if ((placedShelf()?.keys() ?? Object.keys(localStorage)).some(isExerciseKey)) void shelf.fetch();
  } catch {
    // A browser that blocks storage throws here.
  }
}
