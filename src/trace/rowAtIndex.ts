import { sizeOf } from './sizeOf.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import type { WalkReading } from './walkReading.ts';

/** The row of each element of the walked array, by its flat index; −1 where the walk did not come by. */
export function rowAtIndex(trace: Trace, { walk, columns }: WalkReading): Int32Array {
  const { rowCount, momentEvent, firstMoment } = columns;
  const rows = new Int32Array(sizeOf(tracedArray(trace, walk.array).shape)).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    rows[trace.events.index[momentEvent[firstMoment[row] ?? 0] ?? 0] ?? 0] = row;
  }
  return rows;
}
