import { eventAt } from './eventAt.ts';
import type { Moment } from './moments.ts';
import type { Trace } from './trace.ts';

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

/** One row for each visit of a walk. */
export function rows(trace: Trace, moments: readonly Moment[]): readonly Row[] {
  const starts = moments.flatMap(({ kind }, position) => (kind === 'visit' ? [position] : []));
  return starts.map((start, row) => {
    const end = starts[row + 1] ?? moments.length;
    const own = moments.slice(start, end).filter(({ kind }) => kind !== 'end');
    const events = own.map(({ event }) => event);
    const { index, value } = eventAt(trace, events[0] ?? 0);
    const fill = own.map(({ kind }) => kind).lastIndexOf('fill');
    return {
      step: row + 1,
      idx: index,
      value,
      plus: nearest(trace, own, 'plus', value),
      minus: nearest(trace, own, 'minus', value),
      derivative: fill < 0 ? null : eventAt(trace, events[fill] ?? 0).value,
      firstEvent: events[0] ?? 0,
      lastEvent: events.at(-1) ?? 0,
      firstMoment: start,
      fillMoment: fill < 0 ? null : start + fill,
    };
  });
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
