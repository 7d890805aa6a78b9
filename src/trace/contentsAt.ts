import type { Trace } from './trace.ts';
import { eventKinds } from './trace.ts';
import { tracedArray } from './tracedArray.ts';

const writeKind = eventKinds.indexOf('write');
const visitKind = eventKinds.indexOf('visit');

/** What an array held just after an event, in C order. */
export function contentsAt(trace: Trace, array: number, event: number): Float64Array {
  const contents = Float64Array.from(tracedArray(trace, array).start);
  replay(trace, array, contents, 0, event);
  return contents;
}

/** The same at several events, which must ascend: one pass over the trace for all of them. */
export function contentsAtEach(
  trace: Trace,
  array: number,
  events: readonly number[],
): readonly Float64Array[] {
  const contents = Float64Array.from(tracedArray(trace, array).start);
  let next = 0;
  return events.map((event) => {
    replay(trace, array, contents, next, event);
    next = event + 1;
    return contents.slice();
  });
}

/** A visit tells an element as a write does: it may have been changed unseen, through a view or `data`. */
function replay({ events }: Trace, array: number, contents: Float64Array, from: number, to: number): void {
  for (let position = from; position <= to; position++) {
    const kind = events.kind[position];
    if ((kind !== writeKind && kind !== visitKind) || events.array[position] !== array) continue;
    contents[events.index[position] ?? 0] = events.value[position] ?? NaN;
  }
}
