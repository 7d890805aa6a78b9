import { sentenceText } from '../../exercise/feedback/Sentence.ts';
import type { Verdict } from '../../exercise/judge/Verdict.ts';

/** A verdict as a learner reads it. */
export function verdictText(verdict: Verdict): string {
  if (verdict.type === 'faulty') {
    return `This exercise has a fault in its check "${verdict.check}": ${verdict.message}`;
  }
  const { checks, held } = verdict;
  const passed = checks.filter((check) => check.passed).length;
  const total = checks.length + held.total;
  // Of code that did not come so far no check was asked.
  const counts =
    total === 0 || (verdict.type === 'failed' && checks.length === 0)
      ? []
      : [`${passed} of ${checks.length} checks pass, and ${held.passed} of ${held.total} held-back checks.`];
  const list = checks.map((check) => `  ${check.passed ? '✓' : '✗'} ${check.name}`);
  if (verdict.type === 'passed') return total === 0 ? 'Right.' : [...counts, ...list].join('\n');
  const { sentences, line, mistake } = verdict.feedback;
  return [
    ...sentences.map((sentence) => sentenceText(sentence)),
    ...(line === undefined ? [] : [`(line ${line})`]),
    ...(mistake === undefined ? [] : [`(recognised as "${mistake}")`]),
    ...counts,
    ...list,
  ].join('\n');
}
