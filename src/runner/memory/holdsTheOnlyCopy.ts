import type { Happening } from './MemoryState.ts';

/** Whether the reader's code lies nowhere but in what is told: it is gone with it. */
export function holdsTheOnlyCopy(happening: Happening | null): boolean {
  return happening !== null && 'isKept' in happening && !happening.isKept;
}
