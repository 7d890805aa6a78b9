import type { GradedAnswer, GradedLearner, GradeReport } from '../../../src/classes/grade/GradeReport.ts';
import { plan } from '../plans.ts';

export const passed = (exercise: string, print?: string): GradedAnswer => ({
  exercise,
  outcome: { type: 'passed' },
  ...(print === undefined ? {} : { print }),
});

export const failed = (exercise: string, mistake?: string, print?: string): GradedAnswer => ({
  exercise,
  outcome: {
    type: 'failed',
    sentence: `You did ${mistake ?? 'something'}.`,
    checks: ['a check'],
    ...(mistake === undefined ? {} : { mistake }),
  },
  ...(print === undefined ? {} : { print }),
});

export const learner = (
  name: string,
  answers: readonly GradedAnswer[],
  more: Partial<GradedLearner> = {},
): GradedLearner => ({
  name,
  file: `${name}.json`,
  handedIn: '2026-11-30T12:00:00.000Z',
  isLate: false,
  lms: {},
  answers,
  ...more,
});

/** Of a class of a function, `central-difference`, and a number, `best-delta`. */
export const reportOf = (learners: readonly GradedLearner[]): GradeReport => ({
  format: 'nudge-grades',
  version: 1,
  class: plan,
  graded: '2026-12-02T08:00:00.000Z',
  files: learners.length,
  extraChecks: [],
  learners,
  troubles: [],
});
