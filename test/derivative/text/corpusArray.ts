import type { DType } from 'derivative';
import { array } from 'derivative';
import type { PrintableArray } from '../../../src/derivative/src/text/printableArray.ts';

/** An array as the corpus stores it: flat in C order, numbers that JSON lacks as text. */
export interface StoredArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: readonly (number | string | boolean)[];
}

const ownTypes: readonly string[] = ['float64', 'float32', 'int64', 'int32', 'bool'] satisfies DType[];

/** An `NDArray` of what is stored; for NumPy's other integer dtypes, which the package lacks, its parts. */
export function corpusArray({ dtype, shape, data }: StoredArray): PrintableArray {
  const elements = data.map((stored) => decoded(stored, dtype));
  if (isOwnType(dtype)) return array(elements, dtype).reshape(shape);
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((size, length) => size * length, 1));
  return { data: elements, dtype, shape, strides, offset: 0 };
}

/** The number that is stored as itself, as `-0`, `inf`, `-inf` or `nan`, or, beyond 2^53, as its digits. */
export function decoded(stored: number | string | boolean, dtype: string): number | bigint {
  if (typeof stored !== 'string') return Number(stored);
  return dtype.startsWith('float') ? Number(stored.replace('inf', 'Infinity')) : BigInt(stored);
}

function isOwnType(dtype: string): dtype is DType {
  return ownTypes.includes(dtype);
}
