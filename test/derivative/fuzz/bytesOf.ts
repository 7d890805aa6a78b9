import type { NDArray } from 'derivative';

/** All of the memory that an array looks at, bit for bit: also the sign of a zero and which NaN it is. */
export function bytesOf({ data }: NDArray): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
}
