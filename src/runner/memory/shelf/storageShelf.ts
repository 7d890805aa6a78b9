import type { Shelf, Written } from './Shelf.ts';

/** The browser's storage as a shelf. It writes at once, so that the last edit is kept when the page is left. */
export function storageShelf(storage: Storage): Shelf {
  return {
    isLasting: true,
    read: (key) => orElse(() => storage.getItem(key), null),
    write: (key, text) => {
      try {
        storage.setItem(key, text);
        return 'kept';
      } catch (error) {
        return whyNot(error);
      }
    },
    remove: (key) => {
      orElse(() => {
        storage.removeItem(key);
      }, undefined);
    },
    keys: () => orElse(() => Object.keys(storage), []),
  };
}

function orElse<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

function whyNot(error: unknown): Written {
  const name = error instanceof Error ? error.name : '';
  // The second name is Firefox's.
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'blocked';
}
