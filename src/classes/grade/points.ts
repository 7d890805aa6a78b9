import type { GradedLearner, Outcome } from './GradeReport.ts';

/** What came of a learner's answer to an exercise; undefined where none was handed in. */
export function outcomeOf(
  { answers }: Pick<GradedLearner, 'answers'>,
  exercise: string,
): Outcome | undefined {
  return answers.find((each) => each.exercise === exercise)?.outcome;
}

/** The points; undefined where an exercise is at fault: nothing is known of the answer, and no point is no grade then. */
export function gradeOf(learner: Pick<GradedLearner, 'answers'>): number | undefined {
  return learner.answers.some(({ outcome }) => outcome.type === 'faulty') ? undefined : pointsOf(learner);
}

/** One point for every exercise that is passed. */
export function pointsOf({ answers }: Pick<GradedLearner, 'answers'>): number {
  return answers.filter(({ outcome }) => outcome.type === 'passed').length;
}
