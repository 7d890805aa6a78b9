import type { Report, ReportedExercise } from '../../../src/scorm/Report.ts';

/** 2023-11-14, 22:13:20 UTC. */
export const moment = 1_700_000_000_000;

const ids = ['central-difference', 'best-delta', 'next-slope'] as const;

/** A class of three exercises with these results. */
export function reportOf(
  results: readonly ReportedExercise['result'][],
  parts: { readonly state?: string; readonly answer?: string } = {},
): Report {
  const { state = 'state', answer = 'return 1;' } = parts;
  return {
    state,
    exercises: ids.map((id, i) => {
      const result = results[i] ?? 'new';
      return { id, title: `Title of ${id}`, result, answer: result === 'new' ? '' : answer, at: moment };
    }),
  };
}
