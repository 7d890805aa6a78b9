import type { EventKind, Trace } from './trace.ts';
import { eventKinds } from './trace.ts';

/** One row of the event columns. */
export interface TraceEvent {
  /** Which row it is, from 0. */
  readonly position: number;
  readonly kind: EventKind;
  readonly array: number;
  readonly index: number;
  readonly value: number;
  readonly line: number;
}

/** The event at a position from 0 to `events.kind.length − 1`. */
export function eventAt({ events }: Trace, position: number): TraceEvent {
  const kind = eventKinds[events.kind[position] ?? -1];
  if (kind === undefined) throw new RangeError(`the trace has no event ${position}`);
  return {
    position,
    kind,
    array: events.array[position] ?? 0,
    index: events.index[position] ?? 0,
    value: events.value[position] ?? NaN,
    line: events.line[position] ?? 0,
  };
}
