import { filled } from '../../trace/filled.ts';
import { english, type SentenceName, type SentenceTemplates } from './english.ts';

export type SentenceValues = Readonly<Record<string, string>>;

/** A sentence as data, so that a page words it in its reader's language. */
export interface Sentence {
  readonly template: SentenceName;
  readonly values: SentenceValues;
}

/** The sentence in words. */
export function sentenceText({ template, values }: Sentence, templates: SentenceTemplates = english): string {
  return filled(templates[template], values);
}
