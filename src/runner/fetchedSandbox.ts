import { nothingCollected } from '../engine/collect.ts';
import type { Outcome } from '../engine/outcome.ts';
import type * as Sandbox from '../sandbox/sandbox.ts';
import { fetchedOnce } from './fetchedOnce.ts';

/** A run, also while what runs it is on its way. */
export interface FetchedRun extends Pick<Sandbox.Run, 'stop'> {
  /** Null where what runs it could not be fetched. */
  readonly outcome: Promise<Outcome | null>;
}

/** What runs programs: fetched when the reader first comes near a block. */
const sandbox = fetchedOnce<typeof Sandbox>(async () => ({ default: await import('../sandbox/sandbox.ts') }));

/** Fetches what a run needs and has a cage ready. Where it cannot be fetched, the run will say so. */
export function warmUp(): void {
  void sandbox.fetch().then(() => sandbox.current()?.warmUp());
}

/** Runs a program at once, or as soon as what runs it is there. */
export function runFetched(code: string, options: Sandbox.RunOptions): FetchedRun {
  const ready = sandbox.current();
  if (ready !== undefined) return ready.run(code, options);
  let run: Sandbox.Run | undefined;
  const stopped = new AbortController();
  const outcome = new Promise<Outcome | null>((resolve) => {
    stopped.signal.addEventListener('abort', () => {
      resolve({ ...nothingCollected, ending: { type: 'stopped', reason: 'reader' } });
    });
    void sandbox.fetch().then(() => {
      if (stopped.signal.aborted) return;
      run = sandbox.current()?.run(code, options);
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
