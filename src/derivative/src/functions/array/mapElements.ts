import type { DType } from '../../array/dtype.ts';
import { NDArray } from '../../array/NDArray.ts';
import { positions } from '../../array/positions.ts';
import { zerosLike } from '../../array/zerosLike.ts';
import { put } from './put.ts';

/**
 * A new array of f(element), in the shape and the memory layout of `x`; int64 elements come as bigint.
 *
 * @param name the public function, for the error
 */
export function mapElements(
  name: string,
  x: NDArray,
  dtype: DType | undefined,
  f: (element: number | bigint) => number | bigint,
): NDArray {
  if (!(x instanceof NDArray)) throw new TypeError(`${name} requires a number or an array; got ${String(x)}`);
  const result = zerosLike(x, dtype);
  const target = positions(result);
  for (const [i, position] of positions(x).entries()) {
    put(result.data, target[i] ?? 0, f(x.data[position] ?? 0));
  }
  return result;
}
