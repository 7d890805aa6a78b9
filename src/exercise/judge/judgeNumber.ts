import type { Trace } from '../../trace/trace.ts';
import type { NumberExercise, PredictionExercise } from '../Exercise.ts';
import type { SentenceName } from '../feedback/english.ts';
import { isChoice } from './isChoice.ts';
import { isNear } from './isNear.ts';
import { numericAnswer } from './numericAnswer.ts';
import { readNumber } from './readNumber.ts';
import type { Feedback, Verdict } from './Verdict.ts';

/**
 * The verdict on a number that a learner typed, for exercises that ask for one and for predictions inside a trace.
 *
 * @param trace of the prediction's block
 */
export function judgeNumber(
  exercise: NumberExercise | PredictionExercise,
  typed: string,
  trace?: Trace,
): Verdict {
  const held = { passed: 0, total: 0 };
  const failed = (feedback: Feedback): Verdict => ({ type: 'failed', checks: [], held, feedback });
  const value = readNumber(typed);
  if (value === undefined) return failed(said('code', 'noNumberTyped'));
  const numbers = numericAnswer(exercise, trace);
  if (isNear(value, numbers)) return { type: 'passed', checks: [], held };
  const named = Object.entries(exercise.mistakes).find(([name]) =>
    isNear(value, { ...numbers, answer: numbers.mistakes[name] ?? NaN }),
  );
  if (named !== undefined) {
    const [mistake, { say }] = named;
    return failed({ ...said('mistake', 'author', { text: say }), mistake });
  }
  if (exercise.type === 'number' && exercise.choices !== undefined) {
    return isChoice(value, exercise.choices)
      ? failed(said('check', 'otherChoice'))
      : failed(said('code', 'noChoice', { count: String(exercise.choices) }));
  }
  const { answer, measure } = numbers;
  if (isNear(-value, numbers)) return failed(said('behaviour', 'negated'));
  // A bound of sizes reaches over several factors: within twice of it is no twice.
  if (measure === 'difference') {
    if (isNear(value / 2, numbers)) return failed(said('behaviour', 'twice'));
    if (isNear(value * 2, numbers)) return failed(said('behaviour', 'half'));
  }
  return failed(said('check', value > answer ? 'tooLarge' : 'tooSmall'));
}

function said(rung: Feedback['rung'], template: SentenceName, values: Record<string, string> = {}): Feedback {
  return { rung, sentences: [{ template, values }] };
}
