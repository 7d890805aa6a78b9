import type { TraceEvent } from './eventAt.ts';
import type { Place, VisitReading } from './visitReading.ts';
import type { Visit } from './visits.ts';

export type MomentKind =
  'visit' | 'nudge up' | 'nudge down' | 'evaluate' | 'fill' | 'restore' | 'write' | 'end';

/** A stop of the stepper: something that a reader can see happening. */
export interface Moment {
  /** Position of its event. */
  readonly event: number;
  readonly kind: MomentKind;
  /** Position of its row; −1 in a walk that visited nothing. */
  readonly row: number;
  /** Line of the reader's code, counted from 1; null when it is not known. */
  readonly line: number | null;
  /** Null unless it is an evaluation. */
  readonly place: Place | null;
  /** Position of the nudge that f was evaluated after; null when there is none. */
  readonly nudge: number | null;
}

const unrelated = { place: 'elsewhere', nudge: null } as const;

/** What happened in one visit, in order. `grad` is the array that the walk writes its derivatives to. */
export function visitMoments(
  visit: Visit,
  reading: VisitReading,
  row: number,
  grad: number | null,
): readonly Moment[] {
  const followed = visit.events.map((event) => {
    if (event.kind === 'evaluation') {
      return { ...moment(event, row, 'evaluate'), ...(reading.places.get(event.position) ?? unrelated) };
    }
    // First of all: a derivative that is by chance the value of x is no restore.
    if (event.array === grad && event.index === visit.here.index) return moment(event, row, 'fill');
    const side = reading.nudges.get(event.position);
    if (side !== undefined) return moment(event, row, side === 'plus' ? 'nudge up' : 'nudge down');
    return moment(event, row, reading.restores.has(event.position) ? 'restore' : 'write');
  });
  return [moment(visit.here, row, 'visit'), ...followed];
}

/** The stop at an event that is no evaluation. */
export function moment({ position, line }: TraceEvent, row: number, kind: MomentKind): Moment {
  return { event: position, kind, row, line: line === 0 ? null : line, place: null, nudge: null };
}

/** The stop at an event of a visit that goes on for too long to be read: what it was for is not looked for. */
export function unreadMoment(event: TraceEvent, row: number): Moment {
  return event.kind === 'evaluation'
    ? { ...moment(event, row, 'evaluate'), ...unrelated }
    : moment(event, row, 'write');
}
