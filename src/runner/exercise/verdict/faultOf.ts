import type { CodeError } from '../../../engine/outcome.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';

/** What a verdict says against one line of the reader's code, as a run would say it. */
export function faultOf(verdict: Verdict): CodeError | undefined {
  if (verdict.type !== 'failed' || verdict.feedback.line === undefined) return undefined;
  const {
    line,
    sentences: [{ values }],
  } = verdict.feedback;
  return { name: values.name ?? 'Error', message: values.message ?? '', line };
}
