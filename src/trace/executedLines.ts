import type { Trace } from './trace.ts';
import type { WalkReading } from './walkReading.ts';

/** The lines of the reader's code at which something happens in a walk, ascending, each with how many moments. */
export function executedLines(
  { events: { line: lines } }: Trace,
  { columns: { momentEvent } }: WalkReading,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  // Neighbouring moments often share their line: the map is asked when the line changes.
  let current = 0;
  let inARow = 0;
  const add = (): void => {
    if (current > 0) counts.set(current, (counts.get(current) ?? 0) + inARow);
  };
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes longer than the work
  for (let moment = 0; moment < momentEvent.length; moment++) {
    const line = lines[momentEvent[moment] ?? 0] ?? 0;
    if (line !== current) {
      add();
      current = line;
      inARow = 0;
    }
    inARow++;
  }
  add();
  return new Map([...counts].sort(([a], [b]) => a - b));
}
