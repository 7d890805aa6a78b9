import { NDArray } from '../../array/NDArray.ts';

/** An element by its place in C order, and the number that shall stand there. */
export interface Move {
  readonly place: number;
  readonly to: number;
}

/** A point with some elements moved: a new array each time, so that f may keep it or write to it. */
export function moved(elements: Float64Array, shape: readonly number[], moves: readonly Move[]): NDArray {
  const data = elements.slice();
  for (const { place, to } of moves) data[place] = to;
  return new NDArray(data, shape);
}
