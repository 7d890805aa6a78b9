import { BlockMemory } from './BlockMemory.ts';
import type { BlockMemoryOptions } from './BlockMemoryOptions.ts';
import { pageShelf } from './shelf/pageShelf.ts';
import { watchStorage } from './shelf/watchStorage.ts';

export interface OpenMemory {
  readonly memory: BlockMemory;
  /** Writes what is unwritten and hears of nothing more. */
  readonly close: () => void;
}

const flushes = new Set<() => void>();

/** Writes what any block of the page has not yet written. */
export function flushAll(): void {
  for (const flush of flushes) flush();
}

/** The memory of a block on this page: it writes before the page goes away, and hears of other tabs. */
export function openMemory(shown: string, options: Omit<BlockMemoryOptions, 'shelf' | 'now'>): OpenMemory {
  const memory = new BlockMemory({ ...options, shelf: pageShelf(), now: Date.now });
  memory.open(shown);
  const listening = new AbortController();
  const { signal } = listening;
  const flush = (): void => {
    memory.flush();
  };
  flushes.add(flush);
  const look = (): void => {
    memory.look();
  };
  window.addEventListener('pagehide', flush, { signal });
  signal.addEventListener('abort', watchStorage(look));
  document.addEventListener(
    'visibilitychange',
    () => {
      // On a phone this may be the last that a page hears.
      if (document.visibilityState === 'hidden') flush();
      else look();
    },
    { signal },
  );
  return {
    memory,
    close: () => {
      flush();
      flushes.delete(flush);
      listening.abort();
    },
  };
}
