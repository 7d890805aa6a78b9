import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';

/** One pass over an array, from its start to its end, or to where the run left it. */
export interface Walk {
  /** Number of the walked array in `Trace.arrays`. */
  readonly array: number;
  /** Position of the start event. */
  readonly firstEvent: number;
  /** Position of the end event, or of the last event before another walk began. */
  readonly lastEvent: number;
  /** Whether the walk passed its last element. */
  readonly finished: boolean;
}

/**
 * The walks of a trace in the order they began.
 *
 * An end belongs to the latest open start of the same array, so that a walk inside another is told from one
 * that was left in the middle.
 */
export function walks(trace: Trace): readonly Walk[] {
  const { starts, endOf } = pairs(trace);
  return starts.map((firstEvent) => {
    const end = endOf.get(firstEvent);
    return {
      array: eventAt(trace, firstEvent).array,
      firstEvent,
      lastEvent: end ?? lastBeforeNextWalk(trace, firstEvent),
      finished: end !== undefined,
    };
  });
}

function pairs(trace: Trace): { starts: readonly number[]; endOf: ReadonlyMap<number, number> } {
  const starts: number[] = [];
  const open: { event: number; array: number }[] = [];
  const endOf = new Map<number, number>();
  for (let event = 0; event < trace.events.kind.length; event++) {
    const { kind, array } = eventAt(trace, event);
    if (kind === 'start') {
      starts.push(event);
      open.push({ event, array });
    } else if (kind === 'end') {
      let at = open.length - 1;
      while (at >= 0 && open[at]?.array !== array) at--;
      for (const closed of open.splice(at, at < 0 ? 0 : 1)) endOf.set(closed.event, event);
    }
  }
  return { starts, endOf };
}

function lastBeforeNextWalk(trace: Trace, firstEvent: number): number {
  let last = firstEvent;
  while (last + 1 < trace.events.kind.length) {
    const { kind } = eventAt(trace, last + 1);
    if (kind === 'start' || kind === 'end') break;
    last++;
  }
  return last;
}
