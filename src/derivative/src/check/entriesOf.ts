import type { NDArray } from '../array/NDArray.ts';
import { positions } from '../array/positions.ts';

/** The entries of an array as numbers, in C order. */
export function entriesOf(x: NDArray): number[] {
  return positions(x).map((position) => Number(x.data[position]));
}
