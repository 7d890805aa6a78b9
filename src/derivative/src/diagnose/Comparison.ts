import { checkLine } from '../check/checkLine.ts';
import { entrySteps } from '../check/steps.ts';
import type { Checked } from '../check/taylorTable.ts';
import { answerOf, numberIn } from './answer.ts';
import type { EntryLook } from './EntryLook.ts';
import { epsilonOf } from './epsilonOf.ts';
import type { Subject } from './Subject.ts';

/** One entry of the caller's derivative beside what differences of f say. */
export interface Comparison {
  readonly idx: readonly number[];
  /** x[idx] */
  readonly value: number;
  /** f with this entry moved by t. */
  readonly along: EntryLook['along'];
  readonly claimed: number;
  /** The slope of f, from extrapolated differences, and how far that may be off. */
  readonly slope: number;
  readonly error: number;
  /** What one-sided quotients with δ give. */
  readonly forward: number;
  readonly backward: number;
  /** How far central differences with δ may be off, by truncation and rounding in the dtype of x, and ten times that. */
  readonly slack: number;
  /** Whether `claimed` is off by more than `slack`, and Taylor's theorem says that it is wrong. */
  readonly isWrong: boolean;
}

/** Compare entry by entry; nothing, if there are no entries to compare or they are integers. */
export function compare(subject: Omit<Subject, 'comparisons'>): Comparison[] {
  const { f, x, values, delta, claim } = subject;
  const gradient = claim?.entries;
  if (gradient === undefined || !x.dtype.startsWith('float')) return [];
  const numeric: Checked['f'] = (point) => numberIn(answerOf(f, point));
  const atX = subject.valueInFloat64();
  const checked: Checked = { f: numeric, x, atX, gradient, noise: subject.noise() };
  const h = Math.abs(delta);
  return subject.entries().map(({ idx, value, along, plus, minus }, i): Comparison => {
    const axis = values.map((_, other) => (other === i ? 1 : 0));
    const {
      verdict,
      given: claimed,
      difference: slope,
      error,
    } = checkLine(checked, axis, entrySteps(value), '');
    const [right, left] = [numberIn(plus()), numberIn(minus())];
    const rounding =
      epsilonOf(x.dtype) * (Math.abs(right) + Math.abs(left) + Math.abs(value * slope)) + checked.noise;
    const slack = 10 * (Math.abs((right - left) / (2 * h) - slope) + rounding / h + error);
    const isWrong = verdict === 'wrong' && !(Math.abs(claimed - slope) <= slack);
    return {
      idx,
      value,
      along,
      claimed,
      slope,
      error,
      forward: (right - atX) / h,
      backward: (atX - left) / h,
      slack,
      isWrong,
    };
  });
}
