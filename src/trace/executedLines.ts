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
  for (const event of momentEvent) {
    const line = lines[event] ?? 0;
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
