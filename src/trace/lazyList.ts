/** A list whose items are made when they are asked for: a walk of 100,000 visits is never held as objects. */
export interface LazyList<T> extends Iterable<T> {
  readonly length: number;
  /** The item at a position from 0 to `length − 1`; undefined elsewhere. */
  readonly at: (position: number) => T | undefined;
  /** The items from `from` up to, not including, `to`. */
  readonly slice: (from: number, to: number) => readonly T[];
}

/** A lazy list of `length` items; `make` is only called with positions within it. */
export function lazyList<T>(length: number, make: (position: number) => T): LazyList<T> {
  return {
    length,
    at: (position) => (position >= 0 && position < length ? make(position) : undefined),
    slice: (from, to) => {
      const first = Math.max(0, from);
      return Array.from({ length: Math.max(0, Math.min(to, length) - first) }, (_, i) => make(first + i));
    },
    *[Symbol.iterator]() {
      for (let position = 0; position < length; position++) yield make(position);
    },
  };
}
