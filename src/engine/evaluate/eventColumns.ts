import type { TraceEvents } from '../../trace/trace.ts';
import { emptyColumns, writeColumns } from '../traceColumns.ts';

/** Events since they were last taken, in columns that grow by doubling: nothing is allocated per event. */
export class EventColumns {
  length = 0;
  // 156 kB: a gradient of 1,000 elements fits in, so that none of its columns is copied while it runs.
  #events = emptyColumns(8192);

  /** @param kind its place in `eventKinds` */
  add(kind: number, array: number, index: number, value: number, line: number): void {
    if (this.length === this.#events.kind.length) this.#events = grown(this.#events);
    const at = this.length++;
    const events = this.#events;
    events.kind[at] = kind;
    events.array[at] = array;
    events.index[at] = index;
    events.value[at] = value;
    events.line[at] = line;
  }

  /** The events so far as columns of their own; the count starts over. */
  take(): TraceEvents {
    const { kind, array, index, value, line } = this.#events;
    const end = this.length;
    this.length = 0;
    return {
      kind: kind.slice(0, end),
      array: array.slice(0, end),
      index: index.slice(0, end),
      value: value.slice(0, end),
      line: line.slice(0, end),
    };
  }
}

function grown(events: TraceEvents): TraceEvents {
  const larger = emptyColumns(2 * events.kind.length);
  writeColumns(events, larger, 0);
  return larger;
}
