import type { Trace } from '../../src/trace/trace.ts';
import type { WalkReading } from '../../src/trace/walkReading.ts';
import { walkReading } from '../../src/trace/walkReading.ts';
import { walks } from '../../src/trace/walks.ts';

/** The reading of one walk of a trace, by default the first. */
export function readingOf(trace: Trace, number = 0): WalkReading {
  const all = walks(trace);
  const walk = all[number];
  if (walk === undefined) throw new RangeError(`the trace has no walk ${number}`);
  return walkReading(trace, walk, all);
}
