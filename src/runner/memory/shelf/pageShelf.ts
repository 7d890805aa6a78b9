import { placedShelf } from './placedShelf.ts';
import type { Shelf } from './Shelf.ts';
import { storageShelf } from './storageShelf.ts';

let shelf: Shelf | undefined;

/** The shelf of this page. Where the browser blocks storage, it holds as long as the page and says so. */
export function pageShelf(): Shelf {
  return (shelf ??= placedShelf() ?? openShelf());
}

/** Already reaching for the storage throws in a browser that blocks it. */
export function openShelf(reach: () => Storage = () => window.localStorage): Shelf {
  try {
    const storage = reach();
    storage.getItem('');
    return storageShelf(storage);
  } catch {
    return blockedShelf();
  }
}

function blockedShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    isLasting: false,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text);
      return 'blocked';
    },
    remove: (key) => {
      texts.delete(key);
    },
    keys: () => [...texts.keys()],
  };
}
