import type { NDArray } from './NDArray.ts';

/** Nested JavaScript arrays; int64 beyond ±2^53 stays a bigint, so that no digit is lost. */
export type Nested = number | boolean | bigint | Nested[];

/** The elements of an array as nested JavaScript arrays. */
export function toNested(x: NDArray): Nested {
  if (x.ndim === 0) return element(x);
  return Array.from({ length: x.shape[0] ?? 0 }, (_, i) => toNested(x.slice(i)));
}

function element(x: NDArray): number | boolean | bigint {
  const value = x.data[x.offset] ?? 0;
  if (x.dtype === 'bool') return value !== 0;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
