import { breakAt } from './breakAt.ts';
import { clearOfRounding } from './clearOfRounding.ts';
import { settledQuotient } from './settledQuotient.ts';
import type { Checked, TaylorRow } from './taylorTable.ts';
import { withStairs } from './withStairs.ts';

/** What can be said about a gradient. */
export type Verdict = 'right' | 'wrong' | 'undecidable';

/** Why a verdict was given. */
export type Reason =
  | 'quadratic' // right: the remainder falls like t², or faster
  | 'exact' // right: no remainder at all
  | 'straight' // right: f is a straight line as far as its digits go
  | 'linear' // wrong: the remainder falls like t
  | 'gradient-not-finite' // wrong
  | 'f-not-finite' // undecidable, as all below
  | 'kink'
  | 'jump'
  | 'noise'
  | 'tiny' // the gradient cannot be told from 0
  | 'in-between';

/** What a table of remainders says. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The power of t by which the remainder falls, about 2 (or more) or 1; NaN where only rounding is left. */
  readonly slope: number;
  /** The slope of f according to differences, made without the gradient, and how far that may be off. */
  readonly difference: number;
  readonly error: number;
  /** The rows that `slope` was fitted to: the smallest t at which rounding does not yet show, from the smallest upwards. */
  readonly fitted: readonly TaylorRow[];
}

/**
 * What a table of remainders says about the gradient, which claims the slope `given` along the line.
 *
 * The small end of the table decides, from where the remainder is clear of rounding: from far away anything
 * may look like anything.
 */
export function judge(
  table: readonly TaylorRow[],
  given: number,
  { atX, noise }: Pick<Checked, 'atX' | 'noise'>,
): Judgement {
  const finite = table.filter(({ forward, backward }) => Number.isFinite(forward + backward)).reverse();
  const rows = withStairs(finite, atX);
  const { value: difference, error } = settledQuotient(rows);
  const { hidden, fitted, slope } = clearOfRounding(rows);
  const because = (verdict: Verdict, reason: Reason): Judgement => {
    return { verdict, reason, slope, difference, error, fitted };
  };

  if (rows.length < 3) return because('undecidable', 'f-not-finite');
  if (!Number.isFinite(given)) return because('wrong', 'gradient-not-finite');
  if (slope > 1.7)
    return isTiny(given, fitted) ? because('undecidable', 'tiny') : because('right', 'quadratic');
  if (fitted.length === 0 || (hidden.length > 2 && isSudden(fitted))) {
    if (hidden.every(({ remainder }) => remainder === 0)) return because('right', 'exact');
    const isSeen = Math.max(Math.abs(given), Math.abs(difference)) > 1000 * resolution(hidden);
    return isSeen ? because('right', 'straight') : because('undecidable', 'noise');
  }
  const broken = breakAt(fitted);
  if (broken !== undefined) return because('undecidable', broken);
  if (slope < 0.7 || isScatter(rows, atX, noise)) return because('undecidable', 'noise');
  // A small fault shows at the small end only, where the power is still on its way from 2 to 1.
  return Math.abs(given - difference) > 8 * error
    ? because('wrong', 'linear')
    : because('undecidable', 'in-between');
}

/** Whether the claim is so small that another, or none, would leave the same remainder; 0 is no such claim. */
function isTiny(given: number, [first]: readonly TaylorRow[]): boolean {
  return first !== undefined && given !== 0 && Math.abs(given) * first.t < 4 * first.rounding;
}

/** Whether the remainder comes out of the rounding all at once: something a little off, no slope at x. */
function isSudden([first]: readonly TaylorRow[]): boolean {
  return first !== undefined && first.remainder > 1000 * first.rounding;
}

/** How large a fault of the slope may be without showing in these rows. */
function resolution(hidden: readonly TaylorRow[]): number {
  return Math.min(...hidden.map(({ rounding, t }) => rounding / t));
}

/** Whether f only scatters: its changes are no larger than its noise, and that is far more than rounding. */
function isScatter(rows: readonly TaylorRow[], atX: number, noise: number): boolean {
  const changes = rows.map(({ t, forward, backward }) => t * Math.max(Math.abs(forward), Math.abs(backward)));
  const largest = Math.max(...changes);
  return (
    noise > 1e-6 * (Math.abs(atX) + largest) && rows.every(({ rounding }, i) => (changes[i] ?? 0) <= rounding)
  );
}
