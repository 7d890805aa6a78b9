import type { Outcome } from '../engine/outcome';
import { runInNode } from '../engine/runInNode';

type Run = Parameters<typeof runInNode>;

/** By the text of the worker, then by the program and what is asked of it. */
type Outcomes = Map<string, Map<string, Promise<Outcome>>>;

const place = Symbol.for('nudge.outcomes');

/**
 * What came of running a program, which is run once in a build: every language shows the same blocks.
 *
 * Docusaurus reads its configuration anew for each language, and every module of ours with it. What is to outlast that
 * lies outside of modules.
 */
export function ranInNode(...run: Run): Promise<Outcome> {
  const [worker, ...asked] = run;
  const known = Reflect.get(globalThis, place) as Outcomes | undefined;
  const outcomes: Outcomes = known ?? new Map();
  Reflect.set(globalThis, place, outcomes);
  const ofWorker = outcomes.get(worker) ?? new Map<string, Promise<Outcome>>();
  outcomes.set(worker, ofWorker);
  const key = JSON.stringify(asked);
  const outcome = ofWorker.get(key) ?? runInNode(...run);
  ofWorker.set(key, outcome);
  return outcome;
}
