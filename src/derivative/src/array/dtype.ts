import { shown } from '../arguments/shown.ts';
import { sizeOf, tuple } from './shape.ts';

/** What an element of an array is: the names are NumPy's. */
export type DType = 'float64' | 'float32' | 'int64' | 'int32' | 'bool';

/** The memory an array lives in; the kind of typed array decides the dtype. */
export type ArrayData = Float64Array | Float32Array | BigInt64Array | Int32Array | Uint8Array;

interface Kind {
  readonly Memory: new (size: number) => ArrayData;
  /** What an element holds after a value was assigned to it; `undefined` when it cannot. */
  readonly convert: (value: number | bigint) => number | bigint | undefined;
}

const kinds: Readonly<Record<DType, Kind>> = {
  float64: { Memory: Float64Array, convert: Number },
  float32: { Memory: Float32Array, convert: (value) => Math.fround(Number(value)) },
  int64: { Memory: BigInt64Array, convert: (value) => wholeNumber(value, 64) },
  int32: { Memory: Int32Array, convert: (value) => wholeNumber(value, 32) },
  // As in Python everything but zero is true, NaN included.
  bool: { Memory: Uint8Array, convert: (value) => (Number(value) === 0 ? 0 : 1) },
};

const listed = /* @__PURE__ */ Object.entries(kinds);

/** Memory for the elements of an array of this shape, all zero. */
export function allocate(dtype: DType, shape: readonly number[]): ArrayData {
  if (!Object.hasOwn(kinds, dtype)) throw new TypeError(`data type '${dtype}' not understood`);
  try {
    return new kinds[dtype].Memory(sizeOf(shape));
  } catch {
    // NumPy's words.
    throw new RangeError(`Unable to allocate an array with shape ${tuple(shape)} and data type ${dtype}`);
  }
}

/** The dtype that lives in this kind of memory; other kinds, such as `Int8Array`, have none here. */
export function dtypeOf(data: ArrayData): DType {
  for (const [dtype, { Memory }] of listed) {
    if (data instanceof Memory) return dtype as DType;
  }
  const names = listed.map(([, { Memory }]) => Memory.name);
  throw new TypeError(`the memory of an array is one of ${names.join(', ')}; got ${shown(data)}`);
}

/**
 * What an element of the given dtype holds after `value` was assigned to it, or `undefined` when it cannot.
 *
 * Integers drop the fraction (3.9999 → 3, −2.9999 → −2), as in NumPy: a nudge of 1e-4 vanishes.
 * They cannot hold NaN, ∞, or anything beyond their bits.
 */
export function convert(value: number | bigint, dtype: DType): number | bigint | undefined {
  return kinds[dtype].convert(value);
}

function wholeNumber(value: number | bigint, bits: number): bigint | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  const whole = typeof value === 'number' ? BigInt(Math.trunc(value)) : value;
  return BigInt.asIntN(bits, whole) === whole ? whole : undefined;
}
