import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from './progress.ts';

/** What each revision changed since the one that an answer passed, the oldest first. */
export function changesSince(
  { rev }: Pick<Progress, 'rev'>,
  { changes }: Pick<PlacedExercise, 'changes'>,
): readonly string[] {
  return Object.entries(changes)
    .filter(([revision]) => Number(revision) > rev)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, change]) => change);
}
