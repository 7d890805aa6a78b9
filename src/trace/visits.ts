import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';
import type { Walk } from './walks.ts';

/** The walk stands at one element: the events until it goes on. */
export interface Visit {
  /** Position of the visit event. */
  readonly event: number;
  /** Number of the walked array. */
  readonly array: number;
  readonly index: number;
  readonly value: number;
  /** Positions of the writes and evaluations that followed. */
  readonly events: readonly number[];
  /** Whether the run ended, or left the walk, before it went on from here. */
  readonly cut: boolean;
}

/** The visits of one walk. Walks that began inside it are passed over: they belong to what f does. */
export function visits(trace: Trace, walk: Walk, all: readonly Walk[]): readonly Visit[] {
  const lastOf = new Map(all.map(({ firstEvent, lastEvent }) => [firstEvent, lastEvent]));
  const found: (Visit & { readonly events: number[] })[] = [];
  for (let position = walk.firstEvent + 1; position <= walk.lastEvent; position++) {
    const { kind, array, index, value } = eventAt(trace, position);
    if (kind === 'start') position = lastOf.get(position) ?? position;
    else if (kind === 'visit' && array === walk.array)
      found.push({ event: position, array, index, value, events: [], cut: false });
    else if (kind === 'write' || kind === 'evaluation') found.at(-1)?.events.push(position);
  }
  if (walk.finished) return found;
  return found.map((visit, i) => (i === found.length - 1 ? { ...visit, cut: true } : visit));
}
