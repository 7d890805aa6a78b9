import type { TraceEvent } from './eventAt.ts';
import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';
import type { Walk } from './walks.ts';

/** The walk stands at one element: the events until it goes on. */
export interface Visit {
  /** The visit event: the walked array, the index and the value found there. */
  readonly here: TraceEvent;
  /** The writes and evaluations that followed. */
  readonly events: readonly TraceEvent[];
  /** Whether the run ended, or left the walk, before it went on from here. */
  readonly cut: boolean;
}

/**
 * The visits of one walk, one after the other, so that a long one is never held as a whole. Walks that began
 * inside it are passed over: they belong to what f does.
 */
export function* visits(trace: Trace, walk: Walk, all: readonly Walk[]): Generator<Visit> {
  const lastOf = new Map(all.map(({ firstEvent, lastEvent }) => [firstEvent, lastEvent]));
  let here: TraceEvent | null = null;
  let events: TraceEvent[] = [];
  for (let position = walk.firstEvent + 1; position <= walk.lastEvent; position++) {
    const event = eventAt(trace, position);
    if (event.kind === 'start') {
      position = lastOf.get(position) ?? position;
    } else if (event.kind === 'visit' && event.array === walk.array) {
      if (here !== null) yield { here, events, cut: false };
      here = event;
      events = [];
    } else if (event.kind === 'write' || event.kind === 'evaluation') {
      events.push(event);
    }
  }
  if (here !== null) yield { here, events, cut: !walk.finished };
}
