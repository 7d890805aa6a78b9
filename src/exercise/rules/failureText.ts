import type { Failure } from '../check/runCheck.ts';
import { sentenceText } from '../feedback/Sentence.ts';

/** The first failure of a check, in words for its author. */
export function failureText(failure: Failure | undefined): readonly string[] {
  switch (failure?.type) {
    case undefined:
    case 'notRecorded':
      return [];
    case 'failed':
      return [`The check says first: ${sentenceText(failure.sentence)}`];
    case 'threw':
      return [`It throws first at ${failure.input}: ${failure.fault.name}: ${failure.fault.message}`];
    case 'crashed':
      return [`The check itself ends with ${failure.message}`];
  }
}
