import { requireArray } from '../arguments/requireArray.ts';
import type { DType } from './dtype.ts';
import { allocate } from './dtype.ts';
import type { NDArray } from './NDArray.ts';
import { contiguousStrides } from './shape.ts';

/**
 * Zeros with the shape, the dtype and the memory layout of another array, as `numpy.zeros_like`.
 *
 * The dtype is inherited: the zeros of an int64 array are int64, and what is written to them loses its
 * fraction. This is the integer pitfall of the gradient: 6.9999 is stored as 6.
 *
 * @param x the array to imitate; a transposed array gives a transposed layout (NumPy's order K)
 * @param dtype another dtype for the zeros, such as `'float64'` to keep fractions; default that of `x`
 * @returns a new array without gaps; it can be written to also when `x` cannot
 * @throws TypeError when `x` is no array, or the dtype is unknown
 *
 * @example
 * zerosLike(array([3, 2], 'int64')).dtype; // 'int64'
 */
export function zerosLike(x: NDArray, dtype?: DType): NDArray {
  requireArray('zerosLike', x);
  // The list of x itself, which is frozen: to freeze another takes longer than all the rest.
  const inOrder = contiguousStrides(x.shape).every((step, axis) => step === x.strides[axis]);
  const strides = inOrder ? x.strides : packedLike(x);
  return x.over(allocate(dtype ?? x.dtype, x.shape), x.shape, { strides });
}

/** Strides without gaps in the order of those of `x`: the axis that runs fastest there does so here. */
function packedLike(x: NDArray): readonly number[] {
  const strideOf = (axis: number): number => Math.abs(x.strides[axis] ?? 0);
  const axes = x.shape.map((_, axis) => axis).sort((a, b) => strideOf(a) - strideOf(b) || b - a);
  const strides: number[] = [];
  let stride = 1;
  for (const axis of axes) {
    strides[axis] = stride;
    stride *= x.shape[axis] ?? 0;
  }
  return strides.every((step, axis) => step === x.strides[axis]) ? x.strides : strides;
}
