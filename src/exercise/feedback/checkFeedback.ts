import { kindText } from '../observe/kindText.ts';
import { plainOf } from '../observe/plainOf.ts';
import type { Feedback } from '../judge/Verdict.ts';
import type { FailedCheck } from './ladder.ts';
import type { SentenceName } from './english.ts';
import type { Sentence } from './Sentence.ts';
import { thrownFeedback } from './thrownFeedback.ts';

/** What a slope says goes before what a single value says: it names the fault, not a symptom of it. */
const first: readonly SentenceName[] = ['order', 'orderTooHigh', 'noOrder', 'roundingRules', 'noError'];

/** The sentence of the failing check that tells most. */
export function checkFeedback(failed: readonly [FailedCheck, ...FailedCheck[]]): Feedback {
  const told = failed.find(
    ({ failure }) => failure.type === 'failed' && first.includes(failure.sentence.template),
  );
  const { name, failure } = told ?? failed[0];
  const check: Sentence = { template: 'check', values: { check: name } };
  switch (failure.type) {
    case 'threw':
      return thrownFeedback(failure.fault, failure.input);
    case 'notRecorded':
      return { rung: 'check', sentences: [{ template: 'incomplete', values: {} }, check] };
    case 'crashed': {
      const got = kindText(plainOf(failure.result, { left: 1_000 }));
      return { rung: 'check', sentences: [{ template: 'notReadable', values: { got } }, check] };
    }
    case 'failed':
      return {
        rung: told === undefined ? 'check' : 'behaviour',
        sentences: [failure.sentence, check],
        ...(failure.map === undefined ? {} : { map: failure.map }),
      };
  }
}
