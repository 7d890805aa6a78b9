import type { Collected } from '../engine/collect.ts';
import type { Ending } from '../engine/outcome.ts';
import { settledIn, type RunState } from './runState.ts';

/** What a block shows below its code. */
export interface Shown {
  readonly shown: Collected;
  /** Undefined while the run goes on. */
  readonly ending: Ending | undefined;
  /** The code that it came from. */
  readonly code: string;
}

/** What is shown in a state; what the build made came from the `original` code. */
export function shownIn(state: RunState, original: string): Shown {
  if (state.type === 'running' && state.collected !== null) {
    return { shown: state.collected, ending: undefined, code: state.code };
  }
  const settled = settledIn(state);
  const { outcome } = settled;
  const cameFrom = settled.type === 'built' ? original : settled.code;
  // While a run has nothing of its own yet, what is there before is not said to be old.
  return { shown: outcome, ending: outcome.ending, code: state.type === 'running' ? state.code : cameFrom };
}
