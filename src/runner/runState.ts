import type { Collected } from '../engine/collect.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';

/** What a live block shows: the build's own result, a run going on, or what came of the last run or of an earlier one. */
export type RunState =
  | { readonly type: 'built'; readonly outcome: Outcome }
  | {
      readonly type: 'running';
      readonly code: string;
      /** What was shown before: it stays until the run has something of its own, so that nothing flickers. */
      readonly before: Outcome;
      /** Null as long as nothing was reported. */
      readonly collected: Collected | null;
    }
  | {
      readonly type: 'ended';
      /** The code that ran: the code in the editor may have moved on. */
      readonly code: string;
      readonly outcome: Outcome;
      readonly milliseconds: number;
    }
  | ({ readonly type: 'recalled' } & RecalledRun);

export type RunEvent =
  | { readonly type: 'started'; readonly code: string }
  | { readonly type: 'progressed'; readonly collected: Collected }
  | { readonly type: 'ended'; readonly outcome: Outcome; readonly milliseconds: number }
  | { readonly type: 'recalled'; readonly run: RecalledRun }
  | { readonly type: 'reset'; readonly built: Outcome };

/** The next state of a block. Reports that arrive after their run was reset change nothing. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'started': {
      const before = state.type === 'running' ? state.before : state.outcome;
      return { type: 'running', code: event.code, before, collected: null };
    }
    case 'progressed':
      return state.type === 'running' ? { ...state, collected: event.collected } : state;
    case 'ended':
      if (state.type !== 'running') return state;
      return { type: 'ended', code: state.code, outcome: event.outcome, milliseconds: event.milliseconds };
    case 'recalled':
      return { ...event.run, type: 'recalled' };
    case 'reset':
      return { type: 'built', outcome: event.built };
  }
}
