/** Something that is fetched the first time it is asked for, and then known to all who subscribed. */
export interface FetchedOnce<T> {
  /** Comes to its end when that is known, or cannot be had; never fails. */
  readonly fetch: () => Promise<void>;
  readonly current: () => T | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Without a network nothing comes of it, and the next time it is asked for it is fetched again. */
export function fetchedOnce<T>(load: () => Promise<{ readonly default: T }>): FetchedOnce<T> {
  const listeners = new Set<() => void>();
  let fetched: T | undefined;
  let fetching: Promise<void> | undefined;
  return {
    fetch() {
      fetching ??= load().then(
        (module) => {
          fetched = module.default;
          for (const listener of listeners) listener();
        },
        () => {
          fetching = undefined;
        },
      );
      return fetching;
    },
    current: () => fetched,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
