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

function pairs({ events: { kind: kinds, array: arrays } }: Trace): {
  starts: readonly number[];
  endOf: ReadonlyMap<number, number>;
} {
  const starts: number[] = [];
  const open: { event: number; array: number }[] = [];
  const endOf = new Map<number, number>();
  for (let event = 0; event < kinds.length; event++) {
    const kind = kinds[event];
    if (kind !== startKind && kind !== endKind) continue;
    const array = arrays[event] ?? 0;
    if (kind === startKind) {
      starts.push(event);
      open.push({ event, array });
    } else {
      let at = open.length - 1;
      while (at >= 0 && open[at]?.array !== array) at--;
      for (const closed of open.splice(at, at < 0 ? 0 : 1)) endOf.set(closed.event, event);
    }
  }
  return { starts, endOf };
}

function lastBeforeNextWalk({ events: { kind } }: Trace, firstEvent: number): number {
  let last = firstEvent;
  while (last + 1 < kind.length && kind[last + 1] !== startKind && kind[last + 1] !== endKind) last++;
  return last;
}
