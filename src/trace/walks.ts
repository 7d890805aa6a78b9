import { eventAt } from './eventAt.ts';
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

/**
 * The walks of a trace in the order they began.
 *
 * An end belongs to the latest open start of the same array, so that a walk inside another is told from one
 * that was left in the middle.
 */
export function walks(trace: Trace): readonly Walk[] {
  const { starts, endOf } = pairs(trace);
  return starts.map((firstEvent) => {
    const end = endOf.get(firstEvent);
    return {
      array: eventAt(trace, firstEvent).array,
      firstEvent,
      lastEvent: end ?? lastBeforeNextWalk(trace, firstEvent),
      finished: end !== undefined,
    };
  });
}

const startKind = eventKinds.indexOf('start');
const endKind = eventKinds.indexOf('end');

function pairs({ events: { kind, array: arrays } }: Trace): {
  readonly starts: readonly number[];
  readonly endOf: ReadonlyMap<number, number>;
} {
  const starts: number[] = [];
  const open: { event: number; array: number }[] = [];
  const endOf = new Map<number, number>();
  // Searched for, not looked through one by one: between them lie hundreds of thousands of other events.
  let start = nextOf(kind, startKind, 0);
  let end = nextOf(kind, endKind, 0);
  while (start < kind.length || end < kind.length) {
    const event = Math.min(start, end);
    const array = arrays[event] ?? 0;
    if (event === start) {
      starts.push(event);
      open.push({ event, array });
      start = nextOf(kind, startKind, event + 1);
    } else {
      let at = open.length - 1;
      while (at >= 0 && open[at]?.array !== array) at--;
      for (const closed of open.splice(at, at < 0 ? 0 : 1)) endOf.set(closed.event, event);
      end = nextOf(kind, endKind, event + 1);
    }
  }
  return { starts, endOf };
}

/** The next event of a kind from a position on; the number of events when there is none. */
function nextOf(kinds: Uint8Array, kind: number, from: number): number {
  const found = kinds.indexOf(kind, from);
  return found === -1 ? kinds.length : found;
}

function lastBeforeNextWalk({ events: { kind } }: Trace, firstEvent: number): number {
  let last = firstEvent;
  while (last + 1 < kind.length && kind[last + 1] !== startKind && kind[last + 1] !== endKind) last++;
  return last;
}
