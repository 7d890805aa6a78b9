import { emptyTrace, type TraceEvents } from '../trace/trace.ts';
import { appendEvents } from './appendEvents.ts';
import type { Ending, Outcome } from './outcome.ts';
import { plainText } from './plainText.ts';
import type { RunReport } from './protocol.ts';

/** What has been reported of a run so far. */
export type Collected = Omit<Outcome, 'ending'>;

export const nothingCollected: Collected = { output: [], droppedOutput: 0, trace: emptyTrace, pictures: [] };

/** Adds reports to what was collected before; nothing that is passed in is changed. */
export function collect(before: Collected, reports: readonly RunReport[]): Collected {
  const output = [...before.output];
  const arrays = [...before.trace.arrays];
  const pictures = [...before.pictures];
  const events: TraceEvents[] = [];
  let { droppedOutput } = before;
  let { dropped } = before.trace;
  for (const report of reports) {
    switch (report.type) {
      case 'output':
        output.push({ level: report.entry.level, text: plainText(report.entry.text) });
        break;
      case 'trace':
        arrays.push(...report.arrays);
        events.push(report.events);
        break;
      case 'picture':
        pictures.push(report.picture);
        break;
      case 'dropped':
        droppedOutput = report.output;
        dropped = report.events;
        break;
      // What becomes of an answer is no part of what a run shows; see `attemptFrom`.
      case 'recorded':
      case 'noAnswer':
      case 'end':
        break;
    }
  }
  return {
    output,
    droppedOutput,
    trace: { arrays, events: appendEvents(before.trace.events, events), dropped },
    pictures,
  };
}

/** The ending that a run's own last report tells. */
export function endingOf(report: Extract<RunReport, { type: 'end' }>): Ending {
  const { error, echo } = report;
  if (error) return { type: 'failed', error: { ...error, message: plainText(error.message) } };
  return echo === undefined ? { type: 'finished' } : { type: 'finished', echo: plainText(echo) };
}
