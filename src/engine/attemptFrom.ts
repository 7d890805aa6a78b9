import type { Attempt } from '../exercise/record/Recording.ts';
import type { ExerciseRun } from './exerciseRun.ts';
import type { Ending } from './outcome.ts';
import type { RunReport } from './protocol.ts';

/** What came of a program that answers an exercise, from all that it reported and how it ended. */
export function attemptFrom(
  { entry }: Pick<ExerciseRun, 'entry'>,
  reports: readonly RunReport[],
  ending: Ending,
): Attempt {
  switch (ending.type) {
    case 'stopped':
      return { type: 'stopped', reason: ending.reason };
    case 'failed':
      return { type: 'failed', fault: ending.error };
    case 'finished': {
      if (reports.some(({ type }) => type === 'noAnswer')) return { type: 'missing', name: entry };
      const parts = reports.flatMap((report) => (report.type === 'recorded' ? [report.part] : []));
      return { type: 'recorded', parts };
    }
  }
}
