import type { GradedLearner, Outcome } from './GradeReport.ts';

/** What came of a learner's answer to an exercise; undefined where none was handed in. */
export function outcomeOf(
  { answers }: Pick<GradedLearner, 'answers'>,
  exercise: string,
): Outcome | undefined {
  return answers.find((each) => each.exercise === exercise)?.outcome;
}

/** One point for every exercise that is passed. */
export function pointsOf({ answers }: Pick<GradedLearner, 'answers'>): number {
  return answers.filter(({ outcome }) => outcome.type === 'passed').length;
}
