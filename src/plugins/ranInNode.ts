import type { Outcome } from '../engine/outcome';
import { runInNode } from '../engine/runInNode';
import { keptInProcess } from './keptInProcess';

type Run = Parameters<typeof runInNode>;

/** By the program and what is asked of it. */
type Outcomes = Map<string, Promise<Outcome>>;

/** What came of running a program, which is run once in a build: every language shows the same blocks. */
export function ranInNode(...run: Run): Promise<Outcome> {
  const [worker, ...asked] = run;
  const byWorker = keptInProcess('outcomes', () => new Map<string, Outcomes>());
  const outcomes: Outcomes = byWorker.get(worker) ?? new Map<string, Promise<Outcome>>();
  byWorker.set(worker, outcomes);
  const key = JSON.stringify(asked);
  const outcome = outcomes.get(key) ?? runInNode(...run);
  outcomes.set(key, outcome);
  return outcome;
}
