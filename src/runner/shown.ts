import type { Collected } from '../engine/collect.ts';
import type { Ending } from '../engine/outcome.ts';
import type { RunState } from './runState.ts';

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
  switch (state.type) {
    case 'built':
      return { shown: state.outcome, ending: state.outcome.ending, code: original };
    case 'running':
      return state.collected === null
        ? { shown: state.before, ending: state.before.ending, code: state.code }
        : { shown: state.collected, ending: undefined, code: state.code };
    case 'ended':
    case 'recalled':
      return { shown: state.outcome, ending: state.outcome.ending, code: state.code };
  }
}
