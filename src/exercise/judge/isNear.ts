import type { NumericAnswer } from './numericAnswer.ts';

type Goal = Pick<NumericAnswer, 'answer' | 'bound' | 'measure'>;

/** Whether a number is within the bound of the answer. */
export function isNear(value: number, goal: Goal): boolean {
  return ratioOrDifference(value, goal) <= goal.bound;
}

/** How far a number is from the answer, in the exercise's measure. */
export function ratioOrDifference(value: number, { answer, measure }: Goal): number {
  if (measure === 'difference') return Math.abs(value - answer);
  const ratio = value / answer;
  // Of another sign, or 0: as far as can be.
  return ratio > 0 ? Math.max(ratio, 1 / ratio) : Infinity;
}
