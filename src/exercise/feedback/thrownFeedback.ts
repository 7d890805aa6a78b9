import type { Feedback } from '../judge/Verdict.ts';
import type { CodeFault } from '../record/Recording.ts';

/** What is said of an answer that threw. */
export function thrownFeedback({ name, message, line }: CodeFault, input: string): Feedback {
  return {
    rung: 'threw',
    sentences: [
      { template: 'threw', values: { name, message } },
      { template: 'at', values: { input } },
    ],
    ...(line === undefined ? {} : { line }),
  };
}
