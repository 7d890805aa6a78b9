import type { Verdict } from '../../../../src/exercise/judge/Verdict.ts';
import type { Progress } from '../../../../src/runner/exercise/progress/progress.ts';

export const facts = { rev: 2, hash: 'new' };

/** Passed the checks of `facts`. */
export const done: Progress = {
  ...facts,
  passed: true,
  tries: 1,
  mistakes: [],
  code: 'right;',
  at: 100,
};

const held = { passed: 0, total: 0 };

export const passed: Verdict = { type: 'passed', checks: [], held };

export function failed(template: 'tooLarge' | 'stopped' | 'deadline', mistake?: string): Verdict {
  const feedback = {
    rung: 'check',
    sentences: [{ template, values: {} }],
    ...(mistake && { mistake }),
  } as const;
  return { type: 'failed', checks: [], held, feedback };
}
