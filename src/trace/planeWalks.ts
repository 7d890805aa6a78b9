import { contentsAlong } from './contentsAt.ts';
import { eventAt } from './eventAt.ts';
import type { Row } from './rows.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import { walkReading, type WalkReading } from './walkReading.ts';
import { walks, type Walk, type Walks } from './walks.ts';

/** A descent of more walks is drawn in part. */
const mostWalks = 200;

/** So is a walk that asks f more often, or comes back to its two elements more often: a gradient needs two visits. */
const mostNudges = 1_000;
const mostVisits = 1_000;

/** A place in the plane, and what f gave there. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
  readonly f: number;
}

/** A walk over an array of two numbers, which is a place in the plane. */
export interface PlaneWalk {
  readonly x: number;
  readonly y: number;
  /** Where f was asked while an element stood nudged, in order. */
  readonly nudges: readonly PlanePoint[];
  /** What the walk wrote into grad; null when it did not come to both elements. */
  readonly gradient: readonly [alongX: number, alongY: number] | null;
}

/** The walks of a trace over arrays of shape (2,), in the order they began: one for a gradient, many for a descent. */
export function planeWalks(trace: Trace): readonly PlaneWalk[] {
  const all = walks(trace);
  const pairAt = pairsOf(trace);
  return firstOverPairs(trace, all).map((walk) => {
    const [x, y] = pairAt(walk.array, walk.firstEvent);
    const reading = walkReading(trace, walk, all);
    const [first, second] = rowsOf(reading);
    const [alongX, alongY] = [first?.derivative ?? null, second?.derivative ?? null];
    return {
      // What a visit found counts: between walks an array may have been changed unseen.
      x: first?.value ?? x,
      y: second?.value ?? y,
      nudges: nudgesOf(trace, reading, pairAt),
      gradient: alongX === null || alongY === null ? null : [alongX, alongY],
    };
  });
}

function firstOverPairs(trace: Trace, all: Walks): readonly Walk[] {
  const found: Walk[] = [];
  for (const walk of all) {
    const { shape } = tracedArray(trace, walk.array);
    if (shape.length === 1 && shape[0] === 2) found.push(walk);
    if (found.length === mostWalks) break;
  }
  return found;
}

type PairAt = (array: number, event: number) => readonly [number, number];

/** What arrays of two numbers held just after an event. For events that ascend it goes through the trace once. */
function pairsOf(trace: Trace): PairAt {
  const readers = new Map<number, { readonly contents: (event: number) => Float64Array; last: number }>();
  return (array, event) => {
    const known = readers.get(array);
    const reader =
      known !== undefined && known.last <= event
        ? known
        : { contents: contentsAlong(trace, array), last: event };
    reader.last = event;
    readers.set(array, reader);
    const [x = NaN, y = NaN] = reader.contents(event);
    return [x, y];
  };
}

/** The first visit of either element. */
function rowsOf({ rows }: WalkReading): readonly [Row | undefined, Row | undefined] {
  const visits = rows.slice(0, mostVisits);
  return [visits.find(({ idx }) => idx === 0), visits.find(({ idx }) => idx === 1)];
}

function nudgesOf(trace: Trace, { moments }: WalkReading, pairAt: PairAt): readonly PlanePoint[] {
  const nudges: PlanePoint[] = [];
  for (const { kind, nudge, event, row } of moments) {
    if (nudges.length === mostNudges || row >= mostVisits) break;
    if (kind !== 'evaluate' || nudge === null) continue;
    const { array, value } = eventAt(trace, event);
    const [x, y] = pairAt(array, event);
    nudges.push({ x, y, f: value });
  }
  return nudges;
}
