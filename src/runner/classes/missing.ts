import type { ClassPlan } from '../../classes/ClassPlan.ts';
import { handInLimits } from '../../classes/HandIn.ts';
import type { CourseExercise } from '../../engine/placedExercise.ts';
import type { Progress } from '../exercise/progress/progress.ts';
import { standingOf } from '../exercise/progress/standing.ts';
import type { Draft } from '../memory/draft.ts';

/** Something that a learner should know of an exercise before handing in. */
export interface Missing {
  readonly id: string;
  readonly why:
    | 'unknown'
    | 'notTried'
    /** Written, but never checked. */
    | 'notChecked'
    | 'notPassed'
    | 'outdated'
    /** What stands in the editor is newer than the answer that is handed in. */
    | 'newerDraft'
    | 'tooLong';
}

export interface KeptWork {
  readonly exerciseOf: (id: string) => CourseExercise | undefined;
  readonly progressOf: (id: string) => Progress | undefined;
  readonly draftOf: (exercise: CourseExercise) => Draft | undefined;
}

/** What is not as it should be, in the order of the class. */
export function missingOf({ exercises }: ClassPlan, work: KeptWork): readonly Missing[] {
  return exercises.flatMap((id) => whysOf(id, work).map((why) => ({ id, why })));
}

function whysOf(id: string, { exerciseOf, progressOf, draftOf }: KeptWork): readonly Missing['why'][] {
  const exercise = exerciseOf(id);
  if (exercise === undefined) return ['unknown'];
  const progress = progressOf(id);
  const draft = draftOf(exercise);
  if (progress === undefined) return [draft === undefined ? 'notTried' : 'notChecked'];
  const whys: Missing['why'][] = [];
  const standing = standingOf(progress, exercise);
  if (progress.code.length > handInLimits.code) whys.push('tooLong');
  if (standing === 'tried') whys.push('notPassed');
  if (standing === 'outdated') whys.push('outdated');
  if (draft !== undefined && draft.at > progress.at && draft.code !== progress.code) whys.push('newerDraft');
  return whys;
}
