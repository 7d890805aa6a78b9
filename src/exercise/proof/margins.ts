import type { CheckRuns } from './AnswerRuns.ts';

/** The largest part of a bound that an answer uses in any check. */
export function largestUse(checks: readonly CheckRuns[]): number {
  return checks.reduce((largest, { used }) => Math.max(largest, used), 0);
}

/** Whether an answer fails a check by what it does, and not by how far off it is. */
export function isCaughtByStructure({ failure }: CheckRuns): boolean {
  if (failure === undefined) return false;
  return failure.type !== 'failed' || !measured.has(failure.sentence.template);
}

/** Failures that hang on a bound; all others are a matter of yes or no. */
const measured: ReadonlySet<string> = new Set([
  'notClose',
  'notCloseAt',
  'notCloseHidden',
  'order',
  'orderTooHigh',
]);
