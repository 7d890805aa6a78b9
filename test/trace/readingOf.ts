import type { Moment } from '../../src/trace/moments.ts';
import type { Row } from '../../src/trace/rows.ts';
import type { Trace } from '../../src/trace/trace.ts';
import type { WalkReading } from '../../src/trace/walkReading.ts';
import { walkReading } from '../../src/trace/walkReading.ts';
import { walks } from '../../src/trace/walks.ts';

/** The reading of one walk of a trace, by default the first, with all its rows and moments read. */
export function readingOf(
  trace: Trace,
  number = 0,
): WalkReading & { readonly rows: readonly Row[]; readonly moments: readonly Moment[] } {
  const all = walks(trace);
  const walk = all.at(number);
  if (walk === undefined) throw new RangeError(`the trace has no walk ${number}`);
  const reading = walkReading(trace, walk, all);
  return { ...reading, rows: [...reading.rows], moments: [...reading.moments] };
}
