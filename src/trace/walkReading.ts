import type { Moment } from './moments.ts';
import { moments } from './moments.ts';
import type { Row } from './rows.ts';
import { rows } from './rows.ts';
import type { Trace } from './trace.ts';
import type { VisitReading } from './visitReading.ts';
import { visitReading } from './visitReading.ts';
import type { Visit } from './visits.ts';
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

/** Reads one of the walks of a trace, in one pass over its events. */
export function walkReading(trace: Trace, walk: Walk, all: readonly Walk[]): WalkReading {
  const read = visits(trace, walk, all).map((visit) => ({ visit, reading: visitReading(trace, visit) }));
  const grad = gradOf(read);
  const found = moments(trace, walk, read, grad);
  return { walk, moments: found, rows: rows(trace, found), grad };
}

/** Taken from a visit that was completed: in one that was cut short a copy may look like a result. */
function gradOf(read: readonly { readonly visit: Visit; readonly reading: VisitReading }[]): number | null {
  return read.find(({ visit, reading }) => !visit.cut && reading.filled !== null)?.reading.filled ?? null;
}
