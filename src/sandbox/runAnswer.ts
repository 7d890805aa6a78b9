import { attemptFrom } from '../engine/attemptFrom.ts';
import type { ExerciseRun } from '../engine/exerciseRun.ts';
import type { RunReport } from '../engine/protocol.ts';
import type { Attempt } from '../exercise/record/Recording.ts';
import { compileInWorker } from './compileInWorker.ts';
import { run } from './sandbox.ts';

export interface AnswerOptions {
  /** Milliseconds after which the run is stopped. */
  readonly deadline: number;
  /** Stops the run. */
  readonly stopped: AbortSignal;
}

/** Runs a program in a cage of its own, has it answer an exercise, and says what it did, for `judge`. Never rejects. */
export async function runAnswer(
  source: string,
  exercise: ExerciseRun,
  { deadline, stopped }: AnswerOptions,
): Promise<Attempt> {
  const reports: RunReport[] = [];
  const { entry } = exercise;
  const { outcome, stop } = run((given) => compileInWorker({ source, pictures: [], entry }, given), {
    deadline,
    onProgress: () => undefined,
    exercise: {
      run: exercise,
      onReport: (report) => {
        if (report.type === 'recorded' || report.type === 'noAnswer') reports.push(report);
      },
    },
  });
  if (stopped.aborted) stop();
  stopped.addEventListener('abort', stop);
  const { ending } = await outcome;
  stopped.removeEventListener('abort', stop);
  return attemptFrom(exercise, reports, ending);
}
