import { eventAt } from './eventAt.ts';
import type { LazyList } from './lazyList.ts';
import { lazyList } from './lazyList.ts';
import type { Moment } from './moments.ts';
import { moment, unreadMoment, visitMoments } from './moments.ts';
import type { Row } from './rows.ts';
import { rowOf } from './rows.ts';
import type { Trace } from './trace.ts';
import { visitReading } from './visitReading.ts';
import type { Visit } from './visits.ts';
import { visitAt } from './visits.ts';
import type { WalkColumns } from './walkColumns.ts';
import { rowOfMoment, walkColumns } from './walkColumns.ts';
import type { Walk, Walks } from './walks.ts';

/** A walk as a reader sees it: the stops of the stepper, the lines of the table. */
export interface WalkReading {
  readonly walk: Walk;
  readonly moments: LazyList<Moment>;
  readonly rows: LazyList<Row>;
  /** Number of the array that the derivatives were written to; null when there is none. */
  readonly grad: number | null;
  /** Where all this lies among the events. */
  readonly columns: WalkColumns;
}

/** Rows whose reading is kept: what is asked of one is asked of its neighbours next. */
const mostKept = 64;

/**
 * Visits looked through for the one that shows where derivatives go. A loop that writes to other arrays so
 * long before its first derivative is not a gradient that anyone would recognise.
 */
const mostSearched = 1_000;

/**
 * Reads one of the walks of a trace: `all` are its walks, which may lie inside each other. Only where things
 * lie is found out at once; what they mean is read when a row or moment is asked for.
 */
export function walkReading(trace: Trace, walk: Walk, all: Walks): WalkReading {
  const columns = walkColumns(trace, walk, all);
  const grad = gradOf(trace, columns);
  const { rowCount, momentEvent, firstMoment } = columns;
  const read = keepingSome((row): ReadVisit => {
    const visit = visitAt(trace, columns, row);
    return { visit, moments: visitMoments(visit, visitReading(trace, visit), row, grad) };
  });
  return {
    walk,
    grad,
    columns,
    rows: lazyList(rowCount, (row) => {
      const { visit, moments } = read(row);
      const [first = 0, next = 0] = firstMoment.subarray(row, row + 2);
      return rowOf(trace, visit, moments, { row, moment: first, lastEvent: momentEvent[next - 1] ?? 0 });
    }),
    moments: lazyList(momentEvent.length, (position) => {
      const row = rowOfMoment(columns, position);
      if (row < 0 || (walk.finished && position === momentEvent.length - 1))
        return moment(eventAt(trace, walk.lastEvent), row, 'end');
      return (
        read(row).moments[position - (firstMoment[row] ?? 0)] ??
        unreadMoment(eventAt(trace, momentEvent[position] ?? 0), row)
      );
    }),
  };
}

interface ReadVisit {
  readonly visit: Visit;
  readonly moments: readonly Moment[];
}

/** Taken from a visit that was completed: in one that was cut short a copy may look like a result. */
function gradOf(trace: Trace, columns: WalkColumns): number | null {
  const { rowCount } = columns;
  let searched = 0;
  for (let row = 0; row < rowCount && searched < mostSearched; row++) {
    // Only a visit that wrote somewhere else can have left a derivative there.
    if (!reachesElsewhere(trace, columns, row)) continue;
    searched++;
    const visit = visitAt(trace, columns, row);
    const { filled } = visitReading(trace, visit);
    if (filled !== null && !visit.cut) return filled;
  }
  return null;
}

/** Whether something happened during a visit to another array than the walked one. Asked of every row: no list is made. */
function reachesElsewhere(
  { events: { array: arrays } }: Trace,
  { walk, momentEvent, firstMoment }: WalkColumns,
  row: number,
): boolean {
  const end = firstMoment[row + 1] ?? 0;
  for (let moment = (firstMoment[row] ?? 0) + 1; moment < end; moment++) {
    if (arrays[momentEvent[moment] ?? 0] !== walk.array) return true;
  }
  return false;
}

/** A function of a row that remembers its last results. */
function keepingSome<T>(make: (row: number) => T): (row: number) => T {
  const kept = new Map<number, T>();
  return (row) => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const made = make(row);
    const oldest = kept.keys().next();
    if (kept.size === mostKept && !oldest.done) kept.delete(oldest.value);
    kept.set(row, made);
    return made;
  };
}
