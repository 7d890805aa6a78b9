import type { FunctionExercise } from '../Exercise.ts';
import type { Attempt } from '../record/Recording.ts';
import type { Feedback, Verdict } from './Verdict.ts';

/** What is said of code whose answer was never asked, or not to the end. A time-out is a failure. */
export function notRun(
  { held }: FunctionExercise,
  attempt: Exclude<Attempt, { readonly type: 'recorded' }>,
): Verdict {
  const total = Object.keys(held).length;
  return { type: 'failed', checks: [], held: { passed: 0, total }, feedback: feedbackOn(attempt) };
}

function feedbackOn(attempt: Exclude<Attempt, { readonly type: 'recorded' }>): Feedback {
  switch (attempt.type) {
    case 'failed': {
      const { name, message, line } = attempt.fault;
      return {
        rung: 'code',
        sentences: [{ template: 'codeFault', values: { name, message } }],
        ...(line === undefined ? {} : { line }),
      };
    }
    case 'missing':
      return { rung: 'code', sentences: [{ template: 'missing', values: { name: attempt.name } }] };
    case 'stopped': {
      const template = attempt.reason === 'reader' ? 'stopped' : attempt.reason;
      return { rung: 'stopped', sentences: [{ template, values: {} }] };
    }
  }
}
