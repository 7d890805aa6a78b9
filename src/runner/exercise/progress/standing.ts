import type { CourseExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from './progress.ts';

/** Where a reader stands with an exercise. `outdated`: an answer passed, but other checks than there are now. */
export type Standing = 'new' | 'tried' | 'done' | 'outdated';

export function standingOf(
  progress: Progress | undefined,
  { rev, hash }: Pick<CourseExercise, 'rev' | 'hash'>,
): Standing {
  if (progress === undefined) return 'new';
  if (!progress.passed) return 'tried';
  return progress.rev === rev && progress.hash === hash ? 'done' : 'outdated';
}
