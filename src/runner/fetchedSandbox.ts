import { nothingCollected } from '../engine/collect.ts';
import type { Outcome } from '../engine/outcome.ts';
import type * as Sandbox from '../sandbox/sandbox.ts';

/** A run, also while what runs it is on its way. */
export interface FetchedRun extends Pick<Sandbox.Run, 'stop'> {
  /** Null where what runs it could not be fetched. */
  readonly outcome: Promise<Outcome | null>;
}

/** The only door from React to the cage; it is fetched when the reader first comes near a block. */
let fetched: typeof Sandbox | undefined;

/** Fetches what a run needs and has a cage ready. Where it cannot be fetched, the run will say so. */
export function warmUp(): void {
  fetchSandbox().then(
    (sandbox) => {
      sandbox.warmUp();
    },
    () => undefined,
  );
}

/** Runs a program at once, or as soon as what runs it is there. */
export function runFetched(code: string, options: Sandbox.RunOptions): FetchedRun {
  if (fetched !== undefined) return fetched.run(code, options);
  let run: Sandbox.Run | undefined;
  const stopped = new AbortController();
  const outcome = new Promise<Outcome | null>((resolve) => {
    stopped.signal.addEventListener('abort', () => {
      resolve({ ...nothingCollected, ending: { type: 'stopped', reason: 'reader' } });
    });
    fetchSandbox().then(
      (sandbox) => {
        if (stopped.signal.aborted) return;
        run = sandbox.run(code, options);
        resolve(run.outcome);
      },
      () => {
        resolve(null);
      },
    );
  });
  return {
    outcome,
    stop: () => {
      if (run === undefined) stopped.abort();
      else run.stop();
    },
  };
}

async function fetchSandbox(): Promise<typeof Sandbox> {
  fetched = await import('../sandbox/sandbox.ts');
  return fetched;
}
