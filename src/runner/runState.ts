import type { Collected } from '../engine/collect.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';

/** Something whole: the build's own result, or what came of the last run or of an earlier one. */
export type Settled =
  | { readonly type: 'built'; readonly outcome: Outcome }
  | {
      readonly type: 'ended';
      /** The code that ran: the code in the editor may have moved on. */
      readonly code: string;
      readonly outcome: Outcome;
      /** When it was begun, by the page's own clock: another run than one that says the same. */
      readonly begun: number;
      readonly milliseconds: number;
      /** Whether a slider ran it on its way to the next. */
      readonly isPassing: boolean;
    }
  | ({ readonly type: 'recalled' } & RecalledRun);

/** What a live block shows. */
export type RunState =
  | Settled
  | {
      readonly type: 'running';
      readonly code: string;
      /** What was shown before: it stays until the run has something of its own, so that nothing flickers. */
      readonly before: Settled;
      /** Null as long as nothing was reported. */
      readonly collected: Collected | null;
    }
  /** What runs a program could not be fetched: what was shown before stays. */
  | { readonly type: 'unavailable'; readonly before: Settled; readonly begun: number };

export type RunEvent =
  | { readonly type: 'started'; readonly code: string }
  | { readonly type: 'progressed'; readonly code: string; readonly collected: Collected }
  | Extract<Settled, { readonly type: 'ended' }>
  | { readonly type: 'notFetched'; readonly begun: number }
  | { readonly type: 'recalled'; readonly run: RecalledRun }
  | { readonly type: 'reset'; readonly built: Outcome };

/** The next state of a block. A short run ends without having been said to be running. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'started':
      return { type: 'running', code: event.code, before: settledIn(state), collected: null };
    case 'progressed':
      return { ...event, type: 'running', before: settledIn(state) };
    case 'ended':
      return event;
    case 'notFetched':
      return { type: 'unavailable', before: settledIn(state), begun: event.begun };
    case 'recalled':
      return { ...event.run, type: 'recalled' };
    case 'reset':
      return { type: 'built', outcome: event.built };
  }
}

/** What is shown as long as nothing newer is there. */
export function settledIn(state: RunState): Settled {
  return state.type === 'running' || state.type === 'unavailable' ? state.before : state;
}
