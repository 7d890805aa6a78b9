import type { NDArray } from '../array/NDArray.ts';
import { sizeOf, tuple } from '../array/shape.ts';

/**
 * The elements of an array that are to be put into `room`: one for each place, or one for all; NumPy's words.
 *
 * They are read before the first is stored: a walk may be given its own array, reversed.
 */
export function elementsToStore(value: NDArray, room: readonly number[]): (i: number) => number | bigint {
  const { data } = value.copy();
  if (value.size === 1) return () => data[0] ?? NaN;
  if (value.ndim === 1 && value.size === sizeOf(room)) return (i) => data[i] ?? NaN;
  throw new RangeError(
    `could not broadcast input array from shape ${tuple(value.shape)} into shape ${tuple(room)}`,
  );
}
