import { sentenceText } from '../feedback/Sentence.ts';
import { judge } from '../judge/judge.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import type { RecordedPart } from '../record/Recording.ts';

/**
 * What is wrong with a right answer that passes where it runs, and not where its record is judged, as a page judges it:
 * what the record does not hold, such as calls of a function that lies in an object, the check cannot see there.
 */
export function lostInRecord(
  { exercise, entry }: FunctionSubject,
  answer: string,
  parts: readonly RecordedPart[],
): Pick<Finding, 'what' | 'why' | 'mend'> | undefined {
  const { parameters } = entry;
  const verdict = judge(exercise, { type: 'recorded', parts }, { seed: '0', parameters });
  if (verdict.type === 'passed') return undefined;
  const told =
    verdict.type === 'faulty'
      ? verdict.message
      : verdict.feedback.sentences.map((sentence) => sentenceText(sentence)).join(' / ');
  return {
    what: `${answer} passes when it runs, but not when its record is judged`,
    why: [`A learner who writes it would be told: ${told}`],
    mend: 'give functions as arguments, or in one list, and let a check do the same each time it runs',
  };
}
