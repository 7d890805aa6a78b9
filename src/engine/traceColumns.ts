import type { TraceEvents } from '../trace/trace.ts';

/** Room for as many events, one typed array a column. */
export function emptyColumns(length: number): TraceEvents {
  return {
    kind: new Uint8Array(length),
    array: new Uint16Array(length),
    index: new Int32Array(length),
    value: new Float64Array(length),
    line: new Int32Array(length),
  };
}

/** Copies events into columns, from a row on. */
export function writeColumns(part: TraceEvents, columns: TraceEvents, at: number): void {
  columns.kind.set(part.kind, at);
  columns.array.set(part.array, at);
  columns.index.set(part.index, at);
  columns.value.set(part.value, at);
  columns.line.set(part.line, at);
}
