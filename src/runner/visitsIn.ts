import { eventKinds, type Trace } from '../trace/trace.ts';

/** How many elements the walks of a trace visited. */
export function visitsIn({ events }: Trace): number {
  const visit = eventKinds.indexOf('visit');
  return events.kind.reduce((count, kind) => (kind === visit ? count + 1 : count), 0);
}
