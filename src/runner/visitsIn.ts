import { eventKinds, type Trace } from '../trace/trace.ts';

/** How many elements the walks of a trace visited. */
export function visitsIn({ events }: Trace): number {
  const visit = eventKinds.indexOf('visit');
  let count = 0;
  // A function for each of a million events would take the time of a frame.
  for (const kind of events.kind) if (kind === visit) count++;
  return count;
}
