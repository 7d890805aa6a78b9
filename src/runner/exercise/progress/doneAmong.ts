import type { CourseExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from './progress.ts';
import { standingOf } from './standing.ts';

/** How many of some exercises are done, by the checks that they have now. */
export function doneAmong(exercises: readonly CourseExercise[], byId: ReadonlyMap<string, Progress>): number {
  return exercises.filter((each) => standingOf(byId.get(each.id), each) === 'done').length;
}
