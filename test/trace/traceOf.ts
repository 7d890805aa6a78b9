import type { DType } from 'derivative';
import type { EventKind, Trace } from '../../src/trace/trace.ts';
import { eventKinds } from '../../src/trace/trace.ts';

/** An event written down by hand: kind, array, flat index, value, line; what is left out is 0. */
export type Told = readonly [kind: EventKind, array?: number, index?: number, value?: number, line?: number];

export interface ToldArray {
  readonly start: readonly number[];
  readonly shape?: readonly number[];
  /** In elements; default: C order without gaps. */
  readonly strides?: readonly number[];
  readonly dtype?: DType;
}

/** A trace told event by event, for tests. */
export function traceOf(arrays: readonly ToldArray[], events: readonly Told[]): Trace {
  return {
    arrays: arrays.map(({ start, shape = [start.length], strides = inCOrder(shape), dtype = 'float64' }) => ({
      dtype,
      shape,
      strides,
      start: Float64Array.from(start),
    })),
    events: {
      kind: Uint8Array.from(events, ([kind]) => eventKinds.indexOf(kind)),
      array: Uint16Array.from(events, ([, array = 0]) => array),
      index: Int32Array.from(events, ([, , index = 0]) => index),
      value: Float64Array.from(events, ([, , , value = 0]) => value),
      line: Int32Array.from(events, ([, , , , line = 0]) => line),
    },
    dropped: 0,
  };
}

function inCOrder(shape: readonly number[]): readonly number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((passed, length) => passed * length, 1));
}
