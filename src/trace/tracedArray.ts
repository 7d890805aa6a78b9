import type { Trace, TracedArray } from './trace.ts';

/** The array of this number; a trace that names one it does not carry is damaged. */
export function tracedArray(trace: Trace, number: number): TracedArray {
  const found = trace.arrays[number];
  if (found === undefined) throw new RangeError(`the trace has no array ${number}`);
  return found;
}
