import type { ArrayData } from './dtype.ts';

/** Put a value into memory as what the memory holds, bigint or number; integers wrap around beyond their bits. */
export function store(data: ArrayData, position: number, value: number | bigint): void {
  if (data instanceof BigInt64Array) data[position] = BigInt(value);
  else data[position] = Number(value);
}
