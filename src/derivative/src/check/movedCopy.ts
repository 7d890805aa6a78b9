import { array } from '../array/array.ts';
import type { NDArray } from '../array/NDArray.ts';
import { positions } from '../array/positions.ts';

/** A copy of a point, moved, and by how much each entry was moved indeed. */
export interface Moved {
  readonly point: NDArray;
  /** (x + t·v) − x as float64 gives it, in C order: rounding x + t·v makes it differ a little from t·v. */
  readonly moves: readonly number[];
}

/** x + t·v as a float64 copy in memory of its own, so that whatever f does with it, x stays as it is. */
export function movedCopy(x: NDArray, v: readonly number[], t: number): Moved {
  const point = array(x, 'float64');
  const moves = positions(point).map((position, i) => {
    const before = Number(point.data[position]);
    const after = before + t * (v[i] ?? 0);
    point.data[position] = after;
    return after - before;
  });
  return { point, moves };
}
