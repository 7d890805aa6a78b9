import type { Spot } from './findingAt.ts';
import type { Place } from './FindingOf.ts';

/** An entry that is not what it was. */
export interface ChangedEntry extends Spot {
  readonly after: number;
}

/** The entries that changed, be it in a single bit that shows: −0 is not 0. */
export function changedEntries(
  before: readonly number[],
  after: readonly number[],
  places: readonly Place[],
): ChangedEntry[] {
  return before
    .map((value, i) => ({ idx: places[i] ?? [], value, after: after[i] ?? value }))
    .filter((entry) => !Object.is(entry.value, entry.after));
}
