import type { CourseExercise } from '../engine/placedExercise.ts';
import { standingOf, type Standing } from '../runner/exercise/progress/standing.ts';
import { exerciseTitle } from '../runner/exercise/exerciseTitle.ts';
import type { ReportedExercise } from '../scorm/Report.ts';
import type { Work } from './state/Work.ts';

/**
 * What the platform is told of each exercise of the class. An answer that passed older checks stays passed: an
 * instructor who uploads a mended package takes nobody's result away.
 */
const results: Readonly<Record<Standing, ReportedExercise['result']>> = {
  new: 'new',
  tried: 'failed',
  done: 'passed',
  outdated: 'passed',
};

export function reportedExercises(
  ids: readonly string[],
  course: readonly CourseExercise[],
  { exercises }: Work,
): readonly ReportedExercise[] {
  return ids.map((id) => {
    const progress = exercises.find((each) => each.id === id);
    const checks = course.find((each) => each.id === id) ?? { rev: 0, hash: '' };
    return {
      id,
      title: exerciseTitle(id),
      result: results[standingOf(progress, checks)],
      answer: progress?.code ?? '',
      at: progress?.at ?? 0,
    };
  });
}
