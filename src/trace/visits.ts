import type { TraceEvent } from './eventAt.ts';
import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';
import type { WalkColumns } from './walkColumns.ts';

/** The walk stands at one element: the events until it goes on. */
export interface Visit {
  /** The visit event: the walked array, the index and the value found there. */
  readonly here: TraceEvent;
  /** The writes and evaluations that followed. */
  readonly events: readonly TraceEvent[];
  /** Whether the run ended, or left the walk, before it went on from here. */
  readonly cut: boolean;
}

/** The visit that a row of the table tells of: `row` is from 0 to `rowCount − 1`. */
export function visitAt(trace: Trace, columns: WalkColumns, row: number): Visit {
  const { walk, rowCount, momentEvent, firstMoment } = columns;
  const [here, ...events] = Array.from(
    momentEvent.subarray(firstMoment[row], firstMoment[row + 1]),
    (event) => eventAt(trace, event),
  );
  if (here === undefined) throw new RangeError(`the walk has no row ${row}`);
  return { here, events, cut: row === rowCount - 1 && !walk.finished };
}
