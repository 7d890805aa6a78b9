import { requireWholeNumbers } from '../arguments/requireWholeNumbers.ts';
import type { DType } from './dtype.ts';
import { allocate } from './dtype.ts';
import { NDArray } from './NDArray.ts';

/**
 * An array of zeros, as `numpy.zeros`.
 *
 * @param shape the length of each axis, or one length for a 1-d array; whole numbers, zero allowed
 * @param dtype what the elements are; default `float64`
 * @returns a new array in C order
 * @throws TypeError when a length is not a whole number or the dtype is unknown
 * @throws RangeError when a length is negative, there are more than 64 axes, or the memory is not to be had
 *
 * @example
 * zeros([2, 3]).toNested(); // [[0, 0, 0], [0, 0, 0]]
 */
export function zeros(shape: number | readonly number[], dtype: DType = 'float64'): NDArray {
  const lengths = typeof shape === 'number' ? [shape] : shape;
  requireWholeNumbers('the shape', lengths);
  for (const length of lengths) {
    if (length < 0) throw new RangeError('negative dimensions are not allowed');
  }
  return new NDArray(allocate(dtype, lengths), lengths);
}
