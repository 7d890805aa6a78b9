import type { ArrayData } from './dtype.ts';

/** Put a value that was already converted to the dtype into memory; only int64 is kept as a bigint. */
export function store(data: ArrayData, position: number, converted: number | bigint): void {
  if (data instanceof BigInt64Array) data[position] = BigInt(converted);
  else data[position] = Number(converted);
}
