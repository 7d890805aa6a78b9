import { contentsAt } from './contentsAt.ts';
import { eventAt } from './eventAt.ts';
import type { Row } from './rows.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import { walkReading, type WalkReading } from './walkReading.ts';
import { walks } from './walks.ts';

/** A descent of more walks is drawn in part. */
const mostWalks = 200;

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
  return [...all]
    .filter(({ array }) => isPair(trace, array))
    .slice(0, mostWalks)
    .map((walk) => {
      const reading = walkReading(trace, walk, all);
      const [x, y] = pairAt(trace, walk.array, walk.firstEvent);
      return {
        // What a visit found counts: between walks an array may have been changed unseen.
        x: rowAt(reading, 0)?.value ?? x,
        y: rowAt(reading, 1)?.value ?? y,
        nudges: nudgesOf(trace, reading),
        gradient: gradientOf(reading),
      };
    });
}

function isPair(trace: Trace, array: number): boolean {
  const { shape } = tracedArray(trace, array);
  return shape.length === 1 && shape[0] === 2;
}

function pairAt(trace: Trace, array: number, event: number): readonly [number, number] {
  const [x = NaN, y = NaN] = contentsAt(trace, array, event);
  return [x, y];
}

function nudgesOf(trace: Trace, { moments }: WalkReading): readonly PlanePoint[] {
  return [...moments].flatMap(({ kind, nudge, event }) => {
    if (kind !== 'evaluate' || nudge === null) return [];
    const { array, value } = eventAt(trace, event);
    const [x, y] = pairAt(trace, array, event);
    return [{ x, y, f: value }];
  });
}

function gradientOf(reading: WalkReading): PlaneWalk['gradient'] {
  const alongX = rowAt(reading, 0)?.derivative ?? null;
  const alongY = rowAt(reading, 1)?.derivative ?? null;
  return alongX === null || alongY === null ? null : [alongX, alongY];
}

function rowAt({ rows }: WalkReading, idx: number): Row | undefined {
  return [...rows].find((row) => row.idx === idx);
}
