import { requireFunction } from '../arguments/requireFunction.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import { shown } from '../arguments/shown.ts';
import { log } from '../functions/log.ts';
import { power } from '../functions/power.ts';

/** Which steps to take, and which powers of the step the error of the estimate has. */
export interface RichardsonOptions {
  /** The first and largest step, in the unit of the estimate's argument; finite and positive, default 1/8. */
  readonly step?: number;
  /** The lowest power of the step in the error of the estimate; positive, default 2 (central differences). */
  readonly order?: number;
  /** From one power in the error to the next; positive, default 2 where `order` is even, else 1. */
  readonly increment?: number;
  /** What each step is divided by to get the next; greater than 1, default 2. */
  readonly ratio?: number;
  /** How many steps, hence calls of the estimate, a whole number from 1 up; default 5. */
  readonly levels?: number;
}

/** One row of the table. */
export interface ExtrapolationRow {
  /** The step of the estimate, in its unit. */
  readonly step: number;
  /** The estimate itself, then free of one more power of the step with each entry. */
  readonly estimates: readonly number[];
  /** The power of the step that the bare estimates of this row and the two before show; NaN in the first two. */
  readonly observedOrder: number;
}

/** What remains when the leading powers of the step are cancelled, and the table that leads there. */
export interface Extrapolation {
  /** The last estimate of the last row, free of the most powers. */
  readonly value: number;
  /** How far its closest neighbours in the table lie off, at most: a hint at the error, not a bound. NaN if there is but one level. */
  readonly change: number;
  /** From the largest step to the smallest. */
  readonly rows: readonly ExtrapolationRow[];
}

/**
 * Richardson's extrapolation: estimates with steps h, h/ratio, h/ratio², … combined so that the leading powers
 * of the step in their error cancel.
 *
 *     T[i][0] = estimate(h/ratioⁱ)
 *     T[i][j] = T[i][j−1] + (T[i][j−1] − T[i−1][j−1]) / (ratio^p − 1),   p = order + (j−1)·increment
 *
 * An estimate that errs by c₁h^order + c₂h^(order+increment) + … is left, after j combinations, with an error of
 * the power order + j·increment. Central differences have the powers 2, 4, 6, …; forward and backward ones
 * 1, 2, 3, …; one-sided ones of accuracy 2 the powers 2, 3, 4, … (`increment: 1`). Where the observed order is
 * not the one given, the combinations cancel nothing. Rounding errors of the estimates are hardly enlarged, but
 * they grow as the steps shrink: the rows show where that begins.
 *
 * @param estimate gives an approximation for a step; it is called `levels` times, with falling steps
 * @param options see {@link RichardsonOptions}
 * @returns the value and the whole table, in units of the estimate, see {@link Extrapolation}; NaN and ∞ are
 *   carried on
 * @throws RangeError when an option is out of its range
 * @throws TypeError when `estimate` returns anything but a number
 * @throws TypeError when `estimate` is no function, or an option none of these
 * @source richardson-1911
 *
 * @example
 * const slope = (h: number) => centralDifference(exp, 0, { delta: h });
 * const { value, change, rows } = richardson(slope, { step: 1, levels: 3 });
 * rows[2]?.estimates; // [1.010449267232673, 0.9998688193143991, 1.0000031572618884]
 * value; // 1.0000031572618884
 * change; // 0.002149407159829142
 */
export function richardson(
  estimate: (step: number) => number,
  options: RichardsonOptions = {},
): Extrapolation {
  requireFunction('richardson', estimate, 'estimate');
  requireOptions('richardson', options, ['step', 'order', 'increment', 'ratio', 'levels']);
  const { step = 0.125, order = 2, increment = order % 2 === 0 ? 2 : 1, ratio = 2, levels = 5 } = options;
  check({ step, order, increment, ratio, levels });
  // What the combination for each power is divided by.
  const divisors = Array.from({ length: levels - 1 }, (_, j) => power(ratio, order + j * increment) - 1);
  const rows: ExtrapolationRow[] = [];
  let last: readonly number[] = [];
  for (let h = step; rows.length < levels; h /= ratio) {
    const estimates = nextRow(numberFrom(estimate(h)), last, divisors);
    const bare = [...rows.slice(-2).map((row) => row.estimates[0]), estimates[0]];
    rows.push({ step: h, estimates, observedOrder: observedOrder(bare, ratio) });
    last = estimates;
  }
  const above = rows.at(-2)?.estimates ?? [];
  const value = last.at(-1) ?? NaN;
  const change = Math.max(...[last.at(-2), above.at(-1)].map((near) => Math.abs(value - (near ?? NaN))));
  return { value, change, rows };
}

function numberFrom(estimated: unknown): number {
  if (typeof estimated === 'number') return estimated;
  throw new TypeError(`the estimate of richardson must return one number; it returned ${shown(estimated)}`);
}

function nextRow(bare: number, above: readonly number[], divisors: readonly number[]): number[] {
  const row = [bare];
  let finer = bare;
  for (const [j, coarser] of above.entries()) {
    finer += (finer - coarser) / (divisors[j] ?? NaN);
    row.push(finer);
  }
  return row;
}

/** Steps that shrink by the ratio change an estimate with the error c·h^p by amounts that shrink by ratio^p. */
function observedOrder(
  [first = NaN, second = NaN, third = NaN]: readonly (number | undefined)[],
  ratio: number,
): number {
  return log(Math.abs((second - first) / (third - second))) / log(ratio);
}

function check(options: Readonly<Record<keyof RichardsonOptions, unknown>>): void {
  const lowest = { step: 0, order: 0, increment: 0, ratio: 1, levels: 0 };
  for (const [name, low] of Object.entries(lowest)) {
    const value = options[name as keyof RichardsonOptions];
    if (!(typeof value === 'number' && value > low && value < Infinity)) {
      throw new RangeError(`richardson requires ${name} to be finite and above ${low}; got ${shown(value)}`);
    }
  }
  if (!Number.isInteger(options.levels)) {
    throw new RangeError(`richardson requires levels to be a whole number; got ${shown(options.levels)}`);
  }
}
