import { eventAt } from './eventAt.ts';
import type { Moment } from './moments.ts';
import { moment, visitMoments } from './moments.ts';
import type { Row } from './rows.ts';
import { rowOf } from './rows.ts';
import type { Trace } from './trace.ts';
import { visitReading } from './visitReading.ts';
import { visits } from './visits.ts';
import type { Walk } from './walks.ts';

/** A walk as a reader sees it: the stops of the stepper, the lines of the table. */
export interface WalkReading {
  readonly walk: Walk;
  readonly moments: readonly Moment[];
  readonly rows: readonly Row[];
  /** Number of the array that the derivatives were written to; null when there is none. */
  readonly grad: number | null;
}

/** Reads one of the walks of a trace: `all` are its walks, which may lie inside each other. */
export function walkReading(trace: Trace, walk: Walk, all: readonly Walk[]): WalkReading {
  const grad = gradOf(trace, walk, all);
  const moments: Moment[] = [];
  const rows: Row[] = [];
  for (const visit of visits(trace, walk, all)) {
    const own = visitMoments(visit, visitReading(trace, visit), rows.length, grad);
    rows.push(rowOf(trace, visit, own, { row: rows.length, moment: moments.length }));
    for (const each of own) moments.push(each);
  }
  if (walk.finished) moments.push(moment(eventAt(trace, walk.lastEvent), rows.length - 1, 'end'));
  return { walk, moments, rows, grad };
}

/** Taken from a visit that was completed: in one that was cut short a copy may look like a result. */
function gradOf(trace: Trace, walk: Walk, all: readonly Walk[]): number | null {
  for (const visit of visits(trace, walk, all)) {
    const { filled } = visitReading(trace, visit);
    if (filled !== null && !visit.cut) return filled;
  }
  return null;
}
