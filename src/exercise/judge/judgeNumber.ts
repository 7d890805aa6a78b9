import type { Trace } from '../../trace/trace.ts';
import type { NumberExercise, PredictionExercise } from '../Exercise.ts';
import type { SentenceName } from '../feedback/english.ts';
import { isChoice } from './isChoice.ts';
import { isNear } from './isNear.ts';
import { numericAnswer, type NumericAnswer } from './numericAnswer.ts';
import { readNumber, twoReadings } from './readNumber.ts';
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
  const readings = twoReadings(typed);
  if (readings !== undefined) return failed(said('code', 'commaInNumber', readings));
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
  const slip = slipOf(value, numbers);
  if (slip !== undefined) return failed(said('behaviour', slip));
  return failed(said('check', value > numbers.answer ? 'tooLarge' : 'tooSmall'));
}

/** The simple factor by which a number misses the answer, if there is one. */
function slipOf(value: number, numbers: NumericAnswer): 'negated' | 'twice' | 'half' | undefined {
  const { answer, bound, measure } = numbers;
  // So near to 0 what lies within the bound of twice the answer, or of half of it, may lie beside the answer itself.
  if (measure === 'difference' && Math.abs(answer) <= 3 * bound) return undefined;
  if (isNear(-value, numbers)) return 'negated';
  // A bound of sizes reaches over several factors: within twice of it is no twice.
  if (measure === 'ratio') return undefined;
  if (isNear(value / 2, numbers)) return 'twice';
  return isNear(value * 2, numbers) ? 'half' : undefined;
}

function said(rung: Feedback['rung'], template: SentenceName, values: Record<string, string> = {}): Feedback {
  return { rung, sentences: [{ template, values }] };
}
