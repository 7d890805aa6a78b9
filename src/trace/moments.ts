import { eventAt } from './eventAt.ts';
import type { Trace } from './trace.ts';
import type { Place, VisitReading } from './visitReading.ts';
import type { Visit } from './visits.ts';
import type { Walk } from './walks.ts';

export type MomentKind =
  'visit' | 'nudge up' | 'nudge down' | 'evaluate' | 'fill' | 'restore' | 'write' | 'end';

/** A stop of the stepper: something that a reader can see happening. */
export interface Moment {
  /** Position of its event. */
  readonly event: number;
  readonly kind: MomentKind;
  /** Position of its row; −1 in a walk that visited nothing. */
  readonly row: number;
  /** Line of the reader's code, 0 when it is not known. */
  readonly line: number;
  /** Null unless it is an evaluation. */
  readonly place: Place | null;
  /** Position of the nudge that f was evaluated after; null when there is none. */
  readonly nudge: number | null;
}

const unrelated = { place: 'elsewhere', nudge: null } as const;

/** Everything that happened in a walk, in order. `grad` is the array that its derivatives were written to. */
export function moments(
  trace: Trace,
  walk: Walk,
  read: readonly { readonly visit: Visit; readonly reading: VisitReading }[],
  grad: number | null,
): readonly Moment[] {
  const found = read.flatMap(({ visit, reading }, row) => [
    moment(trace, visit.event, row, 'visit'),
    ...visit.events.map((event) => {
      const { kind, array, index } = eventAt(trace, event);
      if (kind === 'evaluation') {
        return { ...moment(trace, event, row, 'evaluate'), ...(reading.places.get(event) ?? unrelated) };
      }
      const side = reading.nudges.get(event);
      if (side !== undefined) return moment(trace, event, row, side === 'plus' ? 'nudge up' : 'nudge down');
      if (reading.restores.has(event)) return moment(trace, event, row, 'restore');
      const fills = array === grad && index === visit.index;
      return moment(trace, event, row, fills ? 'fill' : 'write');
    }),
  ]);
  return walk.finished ? [...found, moment(trace, walk.lastEvent, read.length - 1, 'end')] : found;
}

function moment(trace: Trace, event: number, row: number, kind: MomentKind): Moment {
  return { event, kind, row, line: eventAt(trace, event).line, place: null, nudge: null };
}
