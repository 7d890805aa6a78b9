import type { Outcome } from '../../../classes/grade/GradeReport.ts';

export interface AnswerToJudge {
  readonly exercise: string;
  readonly code: string;
  /** Milliseconds. */
  readonly deadline: number;
  readonly stopped: AbortSignal;
}

export interface JudgedAnswer {
  readonly outcome: Outcome;
  /** Whether it is code, and no number that was typed. */
  readonly isCode: boolean;
}

/** Runs an answer and says what came of it; undefined where it was stopped on the way. */
export type JudgeAnswer = (answer: AnswerToJudge) => Promise<JudgedAnswer | undefined>;
