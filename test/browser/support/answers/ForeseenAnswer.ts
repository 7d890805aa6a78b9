import type { Outcome } from '../../../../src/classes/grade/GradeReport.ts';

/** An answer that the author of an exercise foresaw, as a learner would hand it in. */
export interface ForeseenAnswer {
  readonly exercise: string;
  /** `solution`, `starter`, or `mistake` with its name. */
  readonly name: string;
  /** The program, or the number as it is typed. */
  readonly code: string;
  /** What comes of it in Node. */
  readonly inNode: Outcome;
}
