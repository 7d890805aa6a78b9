import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { LiveProgram } from '../engine/liveProgram.ts';
import type * as Sandbox from '../sandbox/sandbox.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';
import { nextRunState, type RunEvent, type RunState } from './runState.ts';

export interface Runner {
  readonly state: RunState;
  /** Fetches what a run needs and has a cage ready. */
  readonly warmUp: () => void;
  readonly run: (code: string) => void;
  readonly stop: () => void;
  /** Ends a run and shows the build's result again. */
  readonly reset: () => void;
  /** Ends a run and shows what came of an earlier one. */
  readonly recall: (run: RecalledRun) => void;
}

/** The only place where React meets the cage, which is fetched when the reader first comes near a block. */
export function useRun({
  built,
  deadline,
  pictures,
}: Pick<LiveProgram, 'built' | 'deadline' | 'pictures'>): Runner {
  const [state, dispatch] = useReducer(nextRunState, { type: 'built', outcome: built });
  const current = useRef<Sandbox.Run | null>(null);

  const warmUp = useCallback(() => {
    void loadSandbox().then((sandbox) => {
      sandbox.warmUp();
    });
  }, []);

  const run = useCallback(
    (code: string) => {
      const begin = performance.now();
      current.current?.stop();
      current.current = null;
      const start = async (sandbox: typeof Sandbox): Promise<void> => {
        const started = sandbox.run(code, {
          deadline,
          pictures,
          onProgress: (collected) => {
            if (current.current === started) dispatch({ type: 'progressed', collected });
          },
        });
        current.current = started;
        const outcome = await started.outcome;
        if (current.current !== started) return;
        current.current = null;
        dispatch({ type: 'ended', outcome, milliseconds: performance.now() - begin });
      };
      // The program is compiled in a thread of its own, while this one draws that it runs: so that comes first.
      if (loaded === undefined) void loadSandbox().then(start);
      else void start(loaded);
      dispatch({ type: 'started', code });
    },
    [deadline, pictures],
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

  return { state, warmUp, run, stop, reset, recall };
}

/** Once it has been fetched. */
let loaded: typeof Sandbox | undefined;

async function loadSandbox(): Promise<typeof Sandbox> {
  loaded = await import('../sandbox/sandbox.ts');
  return loaded;
}
