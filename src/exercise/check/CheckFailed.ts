import type { Sentence, SentenceValues } from '../feedback/Sentence.ts';
import type { SentenceName } from '../feedback/english.ts';

/** Which elements of a result are right, row by row. */
export type ElementMap = readonly (readonly boolean[])[];

/** Ends a check that does not hold. */
export class CheckFailed extends Error {
  readonly sentence: Sentence;
  readonly map: ElementMap | undefined;

  constructor(template: SentenceName, values: SentenceValues, map?: ElementMap) {
    super(template);
    this.sentence = { template, values };
    this.map = map;
  }
}
