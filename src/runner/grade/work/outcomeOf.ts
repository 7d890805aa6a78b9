import type { Outcome } from '../../../classes/grade/GradeReport.ts';
import type { SentenceTemplates } from '../../../exercise/feedback/english.ts';
import { sentenceText } from '../../../exercise/feedback/Sentence.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';

/** What a verdict comes to in a grade, in the language of the page. */
export function outcomeOf(verdict: Verdict, templates: SentenceTemplates): Outcome {
  switch (verdict.type) {
    case 'passed':
      return { type: 'passed' };
    case 'faulty':
      return { type: 'faulty', message: `${verdict.check}: ${verdict.message}` };
    case 'failed': {
      const { mistake, sentences } = verdict.feedback;
      return {
        type: 'failed',
        ...(mistake === undefined ? {} : { mistake }),
        sentence: sentenceText(sentences[0], templates),
        checks: verdict.checks.filter(({ passed }) => !passed).map(({ name }) => name),
      };
    }
  }
}
