import type { DType } from 'derivative';

/** The largest and the smallest of each integer dtype. */
const ranges = {
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
} as const;

/**
 * What an array of this dtype holds that is nearest to a recorded number. A trace has int64 as float64, which rounds the
 * largest up to 2⁶³, and that is one too many; and a trace from the cage may claim anything.
 */
export function heldBy(dtype: DType, value: number): number | bigint {
  if (dtype !== 'int64' && dtype !== 'int32') return value;
  const [lowest, highest] = ranges[dtype];
  if (value >= Number(highest)) return highest;
  if (value <= Number(lowest)) return lowest;
  return Number.isNaN(value) ? 0n : BigInt(Math.trunc(value));
}
