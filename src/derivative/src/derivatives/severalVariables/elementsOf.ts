import { requireArray } from '../../arguments/requireArray.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';

/**
 * The elements of an array in C order, copied to float64, so that no step is cut off and `x` stays as it is.
 *
 * @throws TypeError when x is no array, RangeError when it has no elements
 */
export function elementsOf(caller: string, x: NDArray, name = 'x'): Float64Array {
  requireArray(caller, x, name);
  if (x.size === 0) {
    throw new RangeError(`${caller} requires ${name} to have elements; got shape ${tuple(x.shape)}`);
  }
  return Float64Array.from(x.reshape(-1));
}
