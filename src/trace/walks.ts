import { countUpTo } from './countUpTo.ts';
import { eventAt } from './eventAt.ts';
import { lazyList, type LazyList } from './lazyList.ts';
import type { Trace } from './trace.ts';
import { eventKinds } from './trace.ts';

/** One pass over an array, from its start to its end, or to where the run left it. */
export interface Walk {
  /** Number of the walked array in `Trace.arrays`. */
  readonly array: number;
  /** Position of the start event. */
  readonly firstEvent: number;
  /** Position of the end event, or of the last event before another walk began. */
  readonly lastEvent: number;
  /** Whether the walk passed its last element. */
  readonly finished: boolean;
}

/** The walks of a trace in the order they began: a program that does nothing else begins hundreds of thousands. */
export interface Walks extends LazyList<Walk> {
  /** Position of the last event of the walk that began at a position. */
  readonly lastEventOf: (firstEvent: number) => number;
}

/**
 * Finds the walks of a trace.
 *
 * An end belongs to the latest open start of the same array, so that a walk inside another is told from one
 * that was left in the middle.
 */
export function walks(trace: Trace): Walks {
  const { starts, ends } = pairs(trace);
  const walkAt = (number: number): Walk => {
    const firstEvent = starts[number] ?? 0;
    const end = ends[number] ?? 0;
    return {
      array: eventAt(trace, firstEvent).array,
      firstEvent,
      lastEvent: end > 0 ? end : lastBeforeNextWalk(trace, firstEvent),
      finished: end > 0,
    };
  };
  return Object.assign(lazyList(starts.length, walkAt), {
    lastEventOf: (firstEvent: number) => walkAt(countUpTo(starts, starts.length, firstEvent) - 1).lastEvent,
  });
}

const startKind = eventKinds.indexOf('start');
const endKind = eventKinds.indexOf('end');

/** Where walks begin, and where each ends: at 0, where none can, if it was left. */
function pairs({ arrays, events: { kind, array: arrayOf } }: Trace): {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
} {
  const starts = positionsOf(kind, startKind);
  const ends = new Int32Array(starts.length);
  /** The walk that began last over each array and is open, and for each walk the open one before it; −1 for none. */
  const latest = new Int32Array(arrays.length).fill(-1);
  const before = new Int32Array(starts.length);
  let begun = 0;
  for (const end of positionsOf(kind, endKind)) {
    for (; (starts[begun] ?? Infinity) < end; begun++) {
      const array = arrayOf[starts[begun] ?? 0] ?? 0;
      before[begun] = latest[array] ?? -1;
      latest[array] = begun;
    }
    const array = arrayOf[end] ?? 0;
    const ended = latest[array] ?? -1;
    if (ended === -1) continue;
    ends[ended] = end;
    latest[array] = before[ended] ?? -1;
  }
  return { starts, ends };
}

/** The positions of the events of a kind. */
function positionsOf(kinds: Uint8Array, kind: number): Int32Array {
  const positions: number[] = [];
  // Searched for, not looked through one by one: between them lie hundreds of thousands of other events.
  for (let at = kinds.indexOf(kind); at !== -1; at = kinds.indexOf(kind, at + 1)) positions.push(at);
  return Int32Array.from(positions);
}

function lastBeforeNextWalk({ events: { kind } }: Trace, firstEvent: number): number {
  let last = firstEvent;
  while (last + 1 < kind.length && kind[last + 1] !== startKind && kind[last + 1] !== endKind) last++;
  return last;
}
