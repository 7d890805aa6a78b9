import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';

/** Whether two arrays of a trace have the same shape: only then does one index mean the same place in both. */
export function sameShape(trace: Trace, first: number, second: number): boolean {
  if (first === second) return true;
  const [a, b] = [tracedArray(trace, first).shape, tracedArray(trace, second).shape];
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
