import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { LiveProgram } from '../engine/liveProgram.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';
import { compiledByBuild } from './compiledByBuild.ts';
import { runFetched, type FetchedRun } from './runFetched.ts';
import { nextRunState, type RunEvent, type RunState } from './runState.ts';

/**
 * When a run is said to be running. At once where what the block says until then would be wrong: that code which comes with
 * its run was edited, or how an earlier run ended, where a check spoke since.
 */
export type Says = 'late' | 'atOnce';

export interface Runner {
  readonly state: RunState;
  readonly run: (code: string, says?: Says, isPassing?: boolean) => void;
  readonly stop: () => void;
  /** Ends a run and shows the build's result again. */
  readonly reset: () => void;
  /** Ends a run and shows what came of an earlier one. */
  readonly recall: (run: RecalledRun) => void;
}

/** When `late` is. Most runs have ended by then: their result is the next that is drawn. */
const lateMilliseconds = 50;

/** The runs of a block, one at a time. */
export function useRun(program: LiveProgram): Runner {
  const { built, deadline, pictures } = program;
  const [state, dispatch] = useReducer(nextRunState, { type: 'built', outcome: built });
  const current = useRef<FetchedRun | null>(null);

  const run = useCallback(
    (code: string, says: Says = 'late', isPassing = false) => {
      const begun = performance.now();
      current.current?.stop();
      const asked = { source: code, pictures, compiled: compiledByBuild(program, code) };
      const started = runFetched(asked, {
        deadline,
        onProgress: (collected) => {
          if (current.current === started) dispatch({ type: 'progressed', code, collected });
        },
      });
      current.current = started;
      const say = (): void => {
        if (current.current === started) dispatch({ type: 'started', code });
      };
      if (says === 'atOnce') say();
      else setTimeout(say, lateMilliseconds);
      void started.outcome.then((outcome) => {
        if (current.current !== started) return;
        current.current = null;
        if (outcome === null) {
          dispatch({ type: 'notFetched', begun });
          return;
        }
        // A limit is told as it was set, however late a busy machine comes to it.
        const { ending } = outcome;
        const isOver = ending.type === 'stopped' && ending.reason === 'deadline';
        const milliseconds = isOver ? deadline : performance.now() - begun;
        dispatch({ type: 'ended', code, outcome, begun, milliseconds, isPassing });
      });
    },
    [program, deadline, pictures],
  );

  const stop = useCallback(() => {
    current.current?.stop();
  }, []);

  const drop = useCallback((event: RunEvent) => {
    current.current?.stop();
    current.current = null;
    dispatch(event);
  }, []);
  const reset = useCallback(() => {
    drop({ type: 'reset', built });
  }, [drop, built]);
  const recall = useCallback(
    (recalled: RecalledRun) => {
      drop({ type: 'recalled', run: recalled });
    },
    [drop],
  );

  // Leaving the page ends the run: nothing goes on where nobody can see it.
  useEffect(
    () => () => {
      current.current?.stop();
    },
    [],
  );

  return { state, run, stop, reset, recall };
}
