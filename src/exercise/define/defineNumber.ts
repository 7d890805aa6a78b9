import type { ExerciseFacts, Measure, Mistake, NumberExercise } from '../Exercise.ts';

/** What an author says about an exercise whose answer is a number. */
export interface NumberSpec extends ExerciseFacts {
  readonly answer: () => number;
  readonly choices?: number;
  readonly bound: () => number;
  readonly measure?: Measure;
  readonly mistakes: Readonly<Record<string, Mistake<() => number>>>;
  readonly also?: Readonly<Record<string, () => number>>;
}

/**
 * An exercise whose answer is one number, with a bound that is derived, as the answer is: `rounding / truncation`,
 * not `1.4e-5`.
 *
 * @example
 * export default defineNumber({
 *   id: 'best-delta', rev: 1, minutes: 4, hints: ['Where do the two lines cross?'], reveal: 'after-3-tries',
 *   answer: () => cbrt(3 * 2 ** -53), measure: 'ratio', bound: () => 10,
 *   mistakes: { smallest: { as: () => 2 ** -52, say: 'Rounding rules there.' } },
 * });
 */
export function defineNumber(spec: NumberSpec): NumberExercise {
  return { measure: 'difference', also: {}, ...spec, type: 'number' };
}
