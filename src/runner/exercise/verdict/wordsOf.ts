import { sentenceText } from '../../../exercise/feedback/Sentence.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { sentenceTemplates } from './sentenceTemplates.ts';
import { verdictText } from './verdictText.ts';

/** A verdict in the language of the page. */
export interface VerdictWords {
  /** How many checks pass, and what to do first. */
  readonly first: string;
  readonly more: readonly string[];
}

/** Fetched with the judge: the words are many, and most pages are read without an answer. */
export function wordsOf(verdict: Verdict): VerdictWords {
  const templates = sentenceTemplates();
  const [, ...more] = verdict.type === 'failed' ? verdict.feedback.sentences : [];
  return {
    first: verdictText(verdict, templates),
    more: more.map((sentence) => sentenceText(sentence, templates)),
  };
}
