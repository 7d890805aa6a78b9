import { countUpTo } from './countUpTo.ts';
import { sizeOf } from './sizeOf.ts';
import type { Trace } from './trace.ts';
import { eventKinds } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import type { WalkReading } from './walkReading.ts';

/** When which element of grad got its derivative. */
export interface Fills {
  /** How many elements have one at a moment. */
  readonly countAt: (moment: number) => number;
  readonly isFilled: (flat: number, moment: number) => boolean;
}

const writeKind = eventKinds.indexOf('write');

/** Reads the derivatives of a whole walk in one pass; of an element written twice the first time counts. */
export function fills(trace: Trace, { walk, grad, columns }: WalkReading): Fills {
  const { rowCount, momentEvent, firstMoment } = columns;
  const { kind, array, index } = trace.events;
  const firstFill = new Int32Array(sizeOf(tracedArray(trace, walk.array).shape)).fill(-1);
  const order = new Int32Array(firstFill.length);
  let count = 0;
  for (let row = 0; row < rowCount && grad !== null; row++) {
    const first = firstMoment[row] ?? 0;
    const flat = index[momentEvent[first] ?? 0] ?? 0;
    for (let moment = first + 1; moment < (firstMoment[row + 1] ?? 0); moment++) {
      const event = momentEvent[moment] ?? 0;
      if (kind[event] !== writeKind || array[event] !== grad || index[event] !== flat) continue;
      if (firstFill[flat] !== -1) continue;
      firstFill[flat] = moment;
      order[count++] = moment;
    }
  }
  return {
    countAt: (moment) => countUpTo(order, count, moment),
    isFilled: (flat, moment) => {
      const at = firstFill[flat] ?? -1;
      return at !== -1 && at <= moment;
    },
  };
}
