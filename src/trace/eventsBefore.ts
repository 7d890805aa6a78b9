import type { Trace } from './trace.ts';

/** A trace up to one of its events, without it. */
export function eventsBefore(trace: Trace, at: number): Trace {
  const { kind, array, index, value, line } = trace.events;
  return {
    ...trace,
    events: {
      kind: kind.slice(0, at),
      array: array.slice(0, at),
      index: index.slice(0, at),
      value: value.slice(0, at),
      line: line.slice(0, at),
    },
    dropped: 0,
  };
}
