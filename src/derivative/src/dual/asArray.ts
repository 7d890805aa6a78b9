import { NDArray } from '../array/NDArray.ts';

/** The array inside a dual number, for what only arrays can do. */
export function asArray(part: number | NDArray): NDArray {
  if (part instanceof NDArray) return part;
  throw new TypeError(`this dual number holds the number ${part}: it has no elements to iterate or to get`);
}
