import type { SharedPlaces } from './sharedPlaces.ts';
import { sharedPlaces } from './sharedPlaces.ts';
import type { Trace } from './trace.ts';
import { eventKinds } from './trace.ts';
import { tracedArray } from './tracedArray.ts';

const writeKind = eventKinds.indexOf('write');
const visitKind = eventKinds.indexOf('visit');

/** What an array held just after an event, in C order. */
export function contentsAt(trace: Trace, array: number, event: number): Float64Array {
  return contentsAlong(trace, array)(event);
}

/**
 * The same at one event after another, which must ascend: one pass over the trace for all of them. What is
 * given is one and the same memory each time, as the array itself is.
 */
export function contentsAlong(trace: Trace, array: number): (event: number) => Float64Array {
  const traced = tracedArray(trace, array);
  const replayed: Replayed = { array, contents: traced.start.slice(), shared: sharedPlaces(traced) };
  let next = 0;
  return (event) => {
    replay(trace, replayed, next, event);
    next = event + 1;
    return replayed.contents;
  };
}

interface Replayed {
  readonly array: number;
  readonly contents: Float64Array;
  readonly shared: SharedPlaces | undefined;
}

/** A visit tells an element as a write does: it may have been changed unseen, through a view or `data`. */
function replay({ events }: Trace, { array, contents, shared }: Replayed, from: number, to: number): void {
  const { kind: kinds, array: arrays, index, value } = events;
  for (let position = from; position <= to; position++) {
    const kind = kinds[position];
    if ((kind !== writeKind && kind !== visitKind) || arrays[position] !== array) continue;
    const flat = index[position] ?? 0;
    const told = value[position] ?? NaN;
    if (shared === undefined) contents[flat] = told;
    else for (const together of shared(flat)) contents[together] = told;
  }
}
