import { eventAt } from './eventAt.ts';
import type { Moment } from './moments.ts';
import type { Trace } from './trace.ts';
import type { Visit } from './visits.ts';

/** A visit as a line of the table; what did not happen is null. */
export interface Row {
  /** Counted from 1, in the order of the walk. */
  readonly step: number;
  /** Flat index in C order. */
  readonly idx: number;
  /** The visited value. */
  readonly value: number;
  /** f where x was nudged up; of several nudges the smallest counts. */
  readonly plus: number | null;
  readonly minus: number | null;
  readonly derivative: number | null;
  /** Positions of its events: the array `grad` after the visit is its contents at `lastEvent`. */
  readonly firstEvent: number;
  readonly lastEvent: number;
  /** Positions in the list of moments: where the visit begins, and where its derivative is written. */
  readonly firstMoment: number;
  readonly fillMoment: number | null;
}

/** Where a visit lies among the others. */
interface Place {
  /** How many rows and moments came before. */
  readonly row: number;
  readonly moment: number;
  readonly lastEvent: number;
}

/** The row of a visit, from its moments. */
export function rowOf(trace: Trace, { here }: Visit, own: readonly Moment[], place: Place): Row {
  const fill = own.map(({ kind }) => kind).lastIndexOf('fill');
  const filled = own[fill];
  return {
    step: place.row + 1,
    idx: here.index,
    value: here.value,
    plus: nearest(trace, own, 'plus', here.value),
    minus: nearest(trace, own, 'minus', here.value),
    derivative: filled === undefined ? null : eventAt(trace, filled.event).value,
    firstEvent: here.position,
    lastEvent: place.lastEvent,
    firstMoment: place.moment,
    fillMoment: filled === undefined ? null : place.moment + fill,
  };
}

/** f at the smallest nudge to this side, the last of equals; a five-point formula nudges twice to each side. */
function nearest(trace: Trace, own: readonly Moment[], side: 'plus' | 'minus', value: number): number | null {
  let found: number | null = null;
  let smallest = Infinity;
  for (const { place, nudge, event } of own) {
    if (place !== side || nudge === null) continue;
    const size = Math.abs(eventAt(trace, nudge).value - value);
    if (size > smallest) continue;
    smallest = size;
    found = eventAt(trace, event).value;
  }
  return found;
}
