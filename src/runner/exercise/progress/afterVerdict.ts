import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from './progress.ts';

/** An answer that was judged. */
export interface Judged {
  readonly code: string;
  readonly verdict: Verdict;
  /** Whether it is the kept answer, checked again because the checks have changed. */
  readonly isAgain: boolean;
}

/**
 * The progress after a verdict. An answer that once passed is kept until another one passes: a failed try beside it
 * takes nothing away, also when it passed older checks, which only checking that very answer again can tell.
 */
export function afterVerdict(
  before: Progress | undefined,
  { rev, hash }: Pick<CourseExercise, 'rev' | 'hash'>,
  { code, verdict, isAgain }: Judged,
  at: number,
): Progress | undefined {
  // Nothing is known about the answer.
  if (verdict.type === 'faulty' || wasStopped(verdict)) return before;
  const seen = before?.mistakes ?? [];
  const mistake = verdict.type === 'failed' ? verdict.feedback.mistake : undefined;
  const mistakes = mistake === undefined || seen.includes(mistake) ? seen : [...seen, mistake];
  const tries = (before?.tries ?? 0) + (isAgain ? 0 : 1);
  if (before?.passed === true && verdict.type === 'failed' && !isAgain) return { ...before, tries, mistakes };
  return { rev, hash, passed: verdict.type === 'passed', tries, mistakes, code, at };
}

/** By the reader. A time-out, on the other hand, is a failure. */
function wasStopped(verdict: Verdict): boolean {
  return verdict.type === 'failed' && verdict.feedback.sentences[0].template === 'stopped';
}
