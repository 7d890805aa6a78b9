import { attemptFrom } from '../engine/attemptFrom.ts';
import type { ExerciseRun } from '../engine/exerciseRun.ts';
import type { RunReport } from '../engine/protocol.ts';
import type { Attempt } from '../exercise/record/Recording.ts';
import { run, type Run, type RunOptions } from './sandbox.ts';

export interface AnswerRun extends Run {
  /** What the answer did, for `judge`. Always resolves. */
  readonly attempt: Promise<Attempt>;
}

/** Runs a program in a cage of its own and has it answer an exercise. */
export function runAnswer(
  source: string,
  exercise: ExerciseRun,
  options: Omit<RunOptions, 'exercise'>,
): AnswerRun {
  const reports: RunReport[] = [];
  const started = run(source, {
    ...options,
    exercise: {
      run: exercise,
      onReport: (report) => {
        if (report.type === 'recorded' || report.type === 'noAnswer') reports.push(report);
      },
    },
  });
  return {
    ...started,
    attempt: started.outcome.then(({ ending }) => attemptFrom(exercise, reports, ending)),
  };
}
