import type { DType } from 'derivative';

/** What can happen while a walk is watched, as it stands in the `kind` column of the events. */
export const eventKinds = ['start', 'visit', 'write', 'evaluation', 'end'] as const;

export type EventKind = (typeof eventKinds)[number];

/**
 * Everything that happened, one event a row, kept as columns: a hundred thousand events then cost a few
 * megabytes and no garbage. All columns have the same length.
 *
 * | kind       | array               | index                 | value                        |
 * | ---------- | ------------------- | --------------------- | ---------------------------- |
 * | start      | the walked array    | –                     | –                            |
 * | visit      | the walked array    | where the walk stands | the element                  |
 * | write      | the array written   | where                 | the value as the array holds it |
 * | evaluation | the argument of f   | –                     | what f returned              |
 * | end        | the walked array    | –                     | –                            |
 */
export interface TraceEvents {
  /** Position in `eventKinds`. */
  readonly kind: Uint8Array;
  /** Position in `Trace.arrays`. */
  readonly array: Uint16Array;
  /** Flat index in C order; 0 where the kind has none. */
  readonly index: Int32Array;
  readonly value: Float64Array;
  /** Line of the reader's TypeScript that caused the event, counted from 1; 0 when it is not known. */
  readonly line: Int32Array;
}

/** An array that took part, with its elements at the moment it was first seen. */
export interface TracedArray {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** How many elements of memory one step along each axis passes: what tells the order of memory from that of indices. */
  readonly strides: readonly number[];
  /** In C order, whatever the memory layout. */
  readonly start: Float64Array;
}

/** What a run recorded of its walks: plain data that crosses a port, a file or the page's HTML unchanged. */
export interface Trace {
  readonly arrays: readonly TracedArray[];
  readonly events: TraceEvents;
  /** Events that came after the budget was spent: they happened, but are not in `events`. */
  readonly dropped: number;
}

export const emptyTrace: Trace = {
  arrays: [],
  events: {
    kind: new Uint8Array(),
    array: new Uint16Array(),
    index: new Int32Array(),
    value: new Float64Array(),
    line: new Int32Array(),
  },
  dropped: 0,
};
