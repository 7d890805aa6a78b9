import { sameShape } from './sameShape.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';

/** Whether two arrays of a trace have the same shape: only then does one index mean the same place in both. */
export function haveSameShape(trace: Trace, first: number, second: number): boolean {
  return first === second || sameShape(tracedArray(trace, first).shape, tracedArray(trace, second).shape);
}
