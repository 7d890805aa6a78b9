import type { ArrayData } from '../../array/dtype.ts';

/** Put a result into memory as what the memory holds, bigint or number; integers wrap around beyond their bits. */
export function put(data: ArrayData, position: number, value: number | bigint): void {
  if (data instanceof BigInt64Array) data[position] = BigInt(value);
  else data[position] = Number(value);
}
