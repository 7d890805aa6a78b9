import { emptyTrace, type Trace, type TraceEvents } from '../trace/trace.ts';
import type { Ending, Outcome } from './outcome.ts';
import type { RunReport } from './protocol.ts';

/** What has been reported of a run so far. */
export type Collected = Omit<Outcome, 'ending'>;

export const nothingCollected: Collected = { output: [], droppedOutput: 0, trace: emptyTrace };

/** Adds a report to what was collected before; neither is changed. */
export function collect(before: Collected, report: Exclude<RunReport, { type: 'end' }>): Collected {
  switch (report.type) {
    case 'output':
      return { ...before, output: [...before.output, ...report.entries], droppedOutput: report.dropped };
    case 'trace':
      return { ...before, trace: extendTrace(before.trace, report) };
  }
}

/** The ending that a run's own last report tells. */
export function endingOf(report: Extract<RunReport, { type: 'end' }>): Ending {
  if (report.error) return { type: 'failed', error: report.error };
  return report.echo === undefined ? { type: 'finished' } : { type: 'finished', echo: report.echo };
}

type TracePart = Extract<RunReport, { type: 'trace' }>;

function extendTrace(trace: Trace, { arrays, events, dropped }: TracePart): Trace {
  return { arrays: [...trace.arrays, ...arrays], events: joinEvents(trace.events, events), dropped };
}

function joinEvents(a: TraceEvents, b: TraceEvents): TraceEvents {
  const length = a.kind.length + b.kind.length;
  const joined: TraceEvents = {
    kind: new Uint8Array(length),
    array: new Uint16Array(length),
    index: new Int32Array(length),
    value: new Float64Array(length),
    line: new Int32Array(length),
  };
  for (const column of ['kind', 'array', 'index', 'value', 'line'] as const) {
    joined[column].set(a[column]);
    joined[column].set(b[column], a.kind.length);
  }
  return joined;
}
