import { translate } from '@docusaurus/Translate';
import type { SentenceTemplates } from '../../../exercise/feedback/english.ts';
import { sentenceText } from '../../../exercise/feedback/Sentence.ts';
import type { Feedback, Verdict } from '../../../exercise/judge/Verdict.ts';

/** A verdict in one go: how many checks pass, and the sentence that says what to do first. */
export function verdictText(verdict: Verdict, templates: SentenceTemplates): string {
  switch (verdict.type) {
    case 'passed':
      return countsText(verdict);
    case 'failed': {
      const first = firstSentence(verdict.feedback, templates);
      if (verdict.checks.length > 0) return `${countsText(verdict)} ${first}`;
      return translate(
        { id: 'exercise.verdict.notPassed', message: 'Not passed. {sentence}' },
        { sentence: first },
      );
    }
    case 'faulty':
      return translate(
        {
          id: 'exercise.verdict.faulty',
          message:
            'This exercise has a fault, so that nothing can be said about your answer. Its check “{check}” ends with: {message}',
        },
        { check: verdict.check, message: verdict.message },
      );
  }
}

function countsText({ checks, held }: Exclude<Verdict, { type: 'faulty' }>): string {
  const total = checks.length;
  if (total === 0) return translate({ id: 'exercise.verdict.right', message: 'Right.' });
  const passed = checks.filter((check) => check.passed).length;
  const counts = { passed, total, held: held.passed, heldTotal: held.total };
  if (held.total === 0 || passed < total) {
    return translate({ id: 'exercise.verdict.counts', message: '{passed} of {total} checks pass.' }, counts);
  }
  if (held.passed === held.total && held.total === 1) {
    return translate(
      {
        id: 'exercise.verdict.countsHeldOne',
        message: '{passed} of {total} checks pass, and 1 held-back check.',
      },
      counts,
    );
  }
  if (held.passed === held.total) {
    return translate(
      {
        id: 'exercise.verdict.countsHeld',
        message: '{passed} of {total} checks pass, and {held} held-back checks.',
      },
      counts,
    );
  }
  return translate(
    {
      id: 'exercise.verdict.countsHeldFailed',
      message: '{passed} of {total} checks pass, but only {held} of {heldTotal} held-back checks.',
    },
    counts,
  );
}

/** With the line that it is about. */
function firstSentence({ sentences: [first], line }: Feedback, templates: SentenceTemplates): string {
  const sentence = sentenceText(first, templates);
  if (line === undefined) return sentence;
  return translate(
    { id: 'exercise.verdict.inLine', message: '{sentence} (line {line})' },
    { sentence, line },
  );
}
