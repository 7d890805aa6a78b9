import type { TraceEvent } from './eventAt.ts';
import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';
import type { WalkColumns } from './walkColumns.ts';

/** The walk stands at one element: the events until it goes on. */
export interface Visit {
  /** The visit event: the walked array, the index and the value found there. */
  readonly here: TraceEvent;
  /** The writes and evaluations that followed, or the first `mostRead` of them. */
  readonly events: readonly TraceEvent[];
  /** Whether the run ended, or left the walk, before it went on from here. */
  readonly cut: boolean;
  /** Whether `events` are all that followed. */
  readonly whole: boolean;
}

/**
 * Events that are read of one visit. A program that does more between two steps of its walk is stuck there, and to
 * read hundreds of thousands would hold the page up.
 */
export const mostRead = 10_000;

/** The visit that a row of the table tells of: `row` is from 0 to `rowCount − 1`. */
export function visitAt(trace: Trace, columns: WalkColumns, row: number): Visit {
  const { walk, rowCount, momentEvent, firstMoment } = columns;
  const first = firstMoment[row] ?? 0;
  const end = firstMoment[row + 1] ?? 0;
  const endRead = Math.min(end, first + 1 + mostRead);
  const [here, ...events] = Array.from(momentEvent.subarray(first, endRead), (event) =>
    eventAt(trace, event),
  );
  if (here === undefined) throw new RangeError(`the walk has no row ${row}`);
  return { here, events, cut: row === rowCount - 1 && !walk.finished, whole: endRead === end };
}
