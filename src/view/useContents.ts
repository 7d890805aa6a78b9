import { useMemo } from 'react';
import { contentsAt } from '../trace/contentsAt.ts';
import type { Trace } from '../trace/trace.ts';

/** What an array held just after an event. Replaying a long trace takes time: pointing something out must not. */
export function useContents(trace: Trace, array: number, event: number): Float64Array {
  return useMemo(() => contentsAt(trace, array, event), [trace, array, event]);
}
