import type { ArrayData } from './dtype.ts';

/** Put a value that already is what its dtype holds into memory: a bigint for int64, a number for all others. */
export function store(data: ArrayData, position: number, converted: number | bigint): void {
  if (typeof converted === 'bigint') (data as BigInt64Array)[position] = converted;
  else (data as Exclude<ArrayData, BigInt64Array>)[position] = converted;
}
