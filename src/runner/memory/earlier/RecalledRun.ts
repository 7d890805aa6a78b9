import type { EndedRun } from './keptRun.ts';

/** A run that is shown again. */
export interface RecalledRun extends EndedRun {
  readonly at: number;
  /** How many elements its walks visited. */
  readonly visits: number;
  /** Whether nothing of it is missing: only the runs since the page was opened have their traces. */
  readonly isWhole: boolean;
}
