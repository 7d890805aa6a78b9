import type { Trace } from './trace.ts';
import type { WalkReading } from './walkReading.ts';

/**
 * The next moment, after the one at `position`, that a line of the reader's code causes; after the last one the
 * first follows again. Null when nothing happens on that line.
 */
export function nextOnLine(
  trace: Trace,
  { columns: { momentEvent } }: WalkReading,
  position: number,
  line: number,
): number | null {
  for (let passed = 1; passed <= momentEvent.length; passed++) {
    const moment = (position + passed) % momentEvent.length;
    if (trace.events.line[momentEvent[moment] ?? -1] === line) return moment;
  }
  return null;
}
