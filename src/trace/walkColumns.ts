import { countUpTo } from './countUpTo.ts';
import type { Trace } from './trace.ts';
import { eventKinds } from './trace.ts';
import type { Walk, Walks } from './walks.ts';

/** Where the visits and the moments of a walk lie among the events, as columns: a long walk costs no garbage. */
export interface WalkColumns {
  readonly walk: Walk;
  readonly rowCount: number;
  /** Position of the event of each moment, in order. */
  readonly momentEvent: Int32Array;
  /** Position of the first moment of each row, which is its visit; then where the moments of the last row end. */
  readonly firstMoment: Int32Array;
}

const [start, visit, write, evaluation] = (['start', 'visit', 'write', 'evaluation'] as const).map((kind) =>
  eventKinds.indexOf(kind),
);

/**
 * Goes once over the events of a walk. Walks that began inside it are passed over: they belong to what f does.
 *
 * @param all - the walks of the trace
 */
export function walkColumns({ events }: Trace, walk: Walk, all: Walks): WalkColumns {
  const { kind: kinds, array: arrays } = events;
  const most = walk.lastEvent - walk.firstEvent + 2;
  const momentEvent = new Int32Array(most);
  const firstMoment = new Int32Array(most);
  let moments = 0;
  let rows = 0;
  for (let position = walk.firstEvent + 1; position <= walk.lastEvent; position++) {
    const kind = kinds[position];
    if (kind === start) {
      position = all.lastEventOf(position);
    } else if (kind === visit && arrays[position] === walk.array) {
      firstMoment[rows++] = moments;
      momentEvent[moments++] = position;
    } else if ((kind === write || kind === evaluation) && rows > 0) {
      momentEvent[moments++] = position;
    }
  }
  firstMoment[rows] = moments;
  if (walk.finished) momentEvent[moments++] = walk.lastEvent;
  return {
    walk,
    rowCount: rows,
    momentEvent: momentEvent.subarray(0, moments),
    firstMoment: firstMoment.slice(0, rows + 1),
  };
}

/** The row that a moment belongs to; the end of a walk belongs to its last row; −1 when there is none. */
export function rowOfMoment({ firstMoment, rowCount }: WalkColumns, moment: number): number {
  return countUpTo(firstMoment, rowCount, moment) - 1;
}
