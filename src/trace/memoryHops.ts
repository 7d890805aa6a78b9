import type { MemoryOrder } from './memoryOrder.ts';
import type { Trace } from './trace.ts';
import type { WalkReading } from './walkReading.ts';

/** How a walk goes through memory. */
export interface MemoryHops {
  /** From one visit to the next. */
  readonly all: number;
  /** Those that go on to the next place of the array in memory. */
  readonly toNext: number;
}

/** Counts how often the walk goes on to the next place in memory, and how often elsewhere. */
export function memoryHops(trace: Trace, { columns }: WalkReading, { placeOf }: MemoryOrder): MemoryHops {
  const { rowCount, momentEvent, firstMoment } = columns;
  const placeAt = (row: number): number =>
    placeOf[trace.events.index[momentEvent[firstMoment[row] ?? 0] ?? 0] ?? 0] ?? 0;
  let toNext = 0;
  for (let row = 1; row < rowCount; row++) {
    if (placeAt(row) === placeAt(row - 1) + 1) toNext++;
  }
  return { all: Math.max(0, rowCount - 1), toNext };
}
