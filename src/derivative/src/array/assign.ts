import { listeners, tell } from '../walk/observe.ts';
import { convert } from './convert.ts';
import type { NDArray } from './NDArray.ts';
import { contiguousStrides, tuple } from './shape.ts';
import { store } from './store.ts';

/**
 * `x[index] = value`, where the element is known to lie at `position` of `x.data`.
 *
 * All writes that a reader's program can make pass here: the read-only test, the conversion to the dtype,
 * and the word to whoever observes.
 */
export function assign(x: NDArray, index: readonly number[], position: number, value: number | bigint): void {
  if (!x.writeable) throw new TypeError('assignment destination is read-only');
  const converted = convert(value, x.dtype);
  if (converted === undefined) {
    throw new RangeError(`cannot store ${value} at index ${tuple(index)} of an array of dtype ${x.dtype}`);
  }
  try {
    if (listeners.length > 0) {
      const flat = flatIndex(index, x.shape);
      const previous = Number(x.data[position]);
      tell((listener) => listener.write?.(x, flat, previous, Number(converted)));
    }
  } finally {
    // Written even if a listener throws: watching must not change what the program computes.
    store(x.data, position, converted);
  }
}

/** The place of an index when all elements are counted in C order. */
export function flatIndex(index: readonly number[], shape: readonly number[]): number {
  const steps = contiguousStrides(shape);
  return index.reduce((flat, i, axis) => {
    const fromStart = i < 0 ? i + (shape[axis] ?? 0) : i;
    return flat + fromStart * (steps[axis] ?? 0);
  }, 0);
}
