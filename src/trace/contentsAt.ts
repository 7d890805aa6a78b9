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
  const contents = tracedArray(trace, array).start.slice();
  let next = 0;
  return (event) => {
    replay(trace, array, contents, next, event);
    next = event + 1;
    return contents;
  };
}

/** A visit tells an element as a write does: it may have been changed unseen, through a view or `data`. */
function replay({ events }: Trace, array: number, contents: Float64Array, from: number, to: number): void {
  const { kind: kinds, array: arrays, index, value } = events;
  for (let position = from; position <= to; position++) {
    const kind = kinds[position];
    if ((kind !== writeKind && kind !== visitKind) || arrays[position] !== array) continue;
    contents[index[position] ?? 0] = value[position] ?? NaN;
  }
}
