import type { EndedRun } from './keptRun.ts';

/** A run that is shown again. */
export interface RecalledRun extends EndedRun {
  readonly at: number;
  /** How many elements its walks visited. */
  readonly visits: number;
  /** Whether its trace is there, or it had none: only the runs since the page was opened have theirs. */
  readonly hasItsTrace: boolean;
}
