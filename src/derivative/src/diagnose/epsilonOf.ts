import type { DType } from '../array/dtype.ts';

/** ε, the way from 1 to the next number of this dtype, as NumPy's `finfo(dtype).eps`. */
export function epsilonOf(dtype: DType): number {
  return dtype === 'float32' ? 2 ** -23 : Number.EPSILON;
}
