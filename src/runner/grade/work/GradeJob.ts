import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import type { GradeReport } from '../../../classes/grade/GradeReport.ts';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import type { ChosenFile } from './ChosenFile.ts';
import type { JudgeAnswer } from './JudgeAnswer.ts';

/** How far grading is. */
export interface GradeProgress {
  /** Reading all files, running the answers, or running some of them once more, each alone. */
  readonly phase: 'reading' | 'running' | 'again';
  readonly done: number;
  readonly total: number;
}

/** All that grading a class needs. */
export interface GradeJob {
  readonly plan: ClassPlan;
  readonly files: readonly ChosenFile[];
  readonly exerciseOf: (id: string) => CourseExercise | undefined;
  readonly judge: JudgeAnswer;
  /** Waits until nothing burns on of answers that were stopped. */
  readonly untilQuiet: () => Promise<void>;
  readonly extraChecks: GradeReport['extraChecks'];
  /** How many answers run at a time. */
  readonly lanes: number;
  /** Of the page: names are sorted as this language does. */
  readonly language: string;
  readonly now: Date;
  readonly stopped: AbortSignal;
  readonly onProgress: (progress: GradeProgress) => void;
}

/** Milliseconds that an answer may take: beside others, and by itself when it has not ended beside them. */
export const deadlines = { beside: 2_000, alone: 5_000 } as const;

/** More files than any class hands in. */
export const mostFiles = 5_000;
