import { eventKinds, type Trace, type TraceEvents } from '../trace/trace.ts';

/** What was counted before: of a long run it takes milliseconds, and its ending is drawn more than once. */
const counted = new WeakMap<TraceEvents, number>();

/** How many elements the walks of a trace visited. */
export function visitsIn({ events }: Trace): number {
  const known = counted.get(events) ?? countIn(events);
  counted.set(events, known);
  return known;
}

function countIn({ kind: kinds }: TraceEvents): number {
  const visit = eventKinds.indexOf('visit');
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes four times as long
  for (let event = 0; event < kinds.length; event++) if (kinds[event] === visit) count++;
  return count;
}
