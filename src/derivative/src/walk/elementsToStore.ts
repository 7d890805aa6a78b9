import type { NDArray } from '../array/NDArray.ts';
import { sizeOf, tuple } from '../array/shape.ts';

/** The elements of an array that are to be put into `room`: one for each place, or one for all; NumPy's words. */
export function elementsToStore(value: NDArray, room: readonly number[]): (i: number) => number {
  if (value.size === 1) return () => value.reshape(1).get(0);
  if (value.ndim === 1 && value.size === sizeOf(room)) return (i) => value.get(i);
  throw new RangeError(
    `could not broadcast input array from shape ${tuple(value.shape)} into shape ${tuple(room)}`,
  );
}
