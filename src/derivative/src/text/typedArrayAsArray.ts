import type { PrintableArray } from './printableArray.ts';

/** A JavaScript typed array as the 1-d array it would be in NumPy: Float64Array → float64; else undefined. */
export function typedArrayAsArray(value: object): PrintableArray | undefined {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return undefined;
  const data = value as ArrayBufferView & ArrayLike<number | bigint>;
  const dtype = Object.prototype.toString
    .call(data)
    .slice('[object '.length, -']'.length)
    .replace(/Big|Clamped|Array/g, '')
    .toLowerCase();
  return { data, dtype, shape: [data.length], strides: [1], offset: 0 };
}
