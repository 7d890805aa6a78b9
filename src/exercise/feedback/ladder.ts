import type { Failure } from '../check/runCheck.ts';
import type { FunctionExercise } from '../Exercise.ts';
import type { Feedback } from '../judge/Verdict.ts';
import { behaviourSentences } from './behaviourSentences.ts';
import { checkFeedback } from './checkFeedback.ts';
import { mistakeLike } from './mistakeLike.ts';
import type { Probed } from './Probed.ts';
import { thrownFeedback } from './thrownFeedback.ts';

/** A check that does not hold, by its name. */
export interface FailedCheck {
  readonly name: string;
  readonly failure: Failure;
}

/**
 * What is said of an answer that failed: the first step of the ladder that has something to say. A declared mistake
 * knows best; then what its behaviour shows; then the check itself.
 */
export function ladder(
  exercise: FunctionExercise,
  probed: readonly Probed[],
  failed: readonly [FailedCheck, ...FailedCheck[]],
  parameters: readonly string[],
): Feedback {
  const mistake = mistakeLike(exercise, probed);
  const own = checkFeedback(failed);
  if (mistake !== undefined) {
    const { id, say, more } = mistake;
    const sentences = [{ template: 'author', values: { text: say } }, ...more] as const;
    return { rung: 'mistake', mistake: id, sentences, ...(own.map ? { map: own.map } : {}) };
  }
  const threw = probed.find(({ answer }) => answer.outcome.type === 'threw');
  if (threw?.answer.outcome.type === 'threw') {
    return thrownFeedback(threw.answer.outcome.fault, threw.input);
  }
  if (own.rung === 'threw') return own;
  const [first, ...rest] = behaviourSentences(probed, parameters);
  if (first === undefined) return own;
  // The example beside it, where a check has one.
  const [example] = own.sentences;
  const sentences = example.template.startsWith('notClose')
    ? ([first, ...rest, example] as const)
    : ([first, ...rest] as const);
  return { ...own, rung: 'behaviour', sentences };
}
