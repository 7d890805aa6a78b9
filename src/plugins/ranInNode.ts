import type { Outcome } from '../engine/outcome';
import { runInNode } from '../engine/runInNode';

type Run = Parameters<typeof runInNode>;

/** By the program and what is asked of it. */
type Outcomes = Map<string, Promise<Outcome>>;

const place = Symbol.for('nudge.outcomes');

/**
 * What came of running a program, which is run once in a build: every language shows the same blocks.
 *
 * Docusaurus reads its configuration anew for each language, and every module of ours with it. What is to outlast that
 * lies outside of modules.
 */
export function ranInNode(...run: Run): Promise<Outcome> {
  const [worker, ...asked] = run;
  const known = Reflect.get(globalThis, place) as Map<string, Outcomes> | undefined;
  const byWorker = known ?? new Map<string, Outcomes>();
  Reflect.set(globalThis, place, byWorker);
  const outcomes: Outcomes = byWorker.get(worker) ?? new Map<string, Promise<Outcome>>();
  byWorker.set(worker, outcomes);
  const key = JSON.stringify(asked);
  const outcome = outcomes.get(key) ?? runInNode(...run);
  outcomes.set(key, outcome);
  return outcome;
}
