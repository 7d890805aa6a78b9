import { shown } from '../arguments/shown.ts';

/** What an element of an array is: the names are NumPy's. */
export type DType = 'float64' | 'float32' | 'int64' | 'int32' | 'bool';

/** The memory an array lives in; the kind of typed array decides the dtype. */
export type ArrayData = Float64Array | Float32Array | BigInt64Array | Int32Array | Uint8Array;

/** Memory for `size` elements, all zero. */
export function allocate(dtype: DType, size: number): ArrayData {
  switch (dtype) {
    case 'float64':
      return new Float64Array(size);
    case 'float32':
      return new Float32Array(size);
    case 'int64':
      return new BigInt64Array(size);
    case 'int32':
      return new Int32Array(size);
    case 'bool':
      return new Uint8Array(size);
    default:
      throw new TypeError(`data type '${String(dtype satisfies never)}' not understood`);
  }
}

/** The dtype that lives in this kind of memory; other kinds, such as `Int8Array`, have none here. */
export function dtypeOf(data: ArrayData): DType {
  if (data instanceof Float64Array) return 'float64';
  if (data instanceof Float32Array) return 'float32';
  if (data instanceof BigInt64Array) return 'int64';
  if (data instanceof Int32Array) return 'int32';
  if (data instanceof Uint8Array) return 'bool';
  throw new TypeError(
    'the memory of an array is a Float64Array, Float32Array, BigInt64Array, Int32Array or Uint8Array; ' +
      `got ${shown(data satisfies never)}`,
  );
}
