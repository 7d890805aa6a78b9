import { nothingCollected } from '../engine/collect.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Run, RunOptions } from '../sandbox/sandbox.ts';
import { fetchedSandbox } from './fetchedSandbox.ts';

/** A run, also while what runs it is on its way. */
export interface FetchedRun extends Pick<Run, 'stop'> {
  /** Null where what runs it could not be fetched. */
  readonly outcome: Promise<Outcome | null>;
}

/** Runs a program at once, or as soon as what runs it is there. */
export function runFetched(code: string, options: RunOptions): FetchedRun {
  const sandbox = fetchedSandbox.current();
  if (sandbox !== undefined) return sandbox.run(code, options);
  let run: Run | undefined;
  const stopped = new AbortController();
  const outcome = new Promise<Outcome | null>((resolve) => {
    stopped.signal.addEventListener('abort', () => {
      resolve({ ...nothingCollected, ending: { type: 'stopped', reason: 'reader' } });
    });
    void fetchedSandbox.fetch().then(() => {
      if (stopped.signal.aborted) return;
      run = fetchedSandbox.current()?.run(code, options);
      resolve(run?.outcome ?? null);
    });
  });
  return {
    outcome,
    stop: () => {
      if (run === undefined) stopped.abort();
      else run.stop();
    },
  };
}
