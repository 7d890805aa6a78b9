import { log2 } from 'derivative';
import { numberText } from '../observe/numberText.ts';
import { CheckFailed } from './CheckFailed.ts';
import type { CheckLog } from './CheckLog.ts';

/** How far a measured order may be from the one asked for: the next term of the series shows in it. */
const tolerance = 0.3;

export function checkOrder(
  error: (h: number) => number,
  { expect, from = 0.1 }: { readonly expect: number; readonly from?: number },
  log: CheckLog,
): void {
  const signed = [from, from / 2, from / 4, from / 8].map(error);
  const errors = signed.map(Math.abs);
  if (errors.some((each) => !Number.isFinite(each))) {
    throw new CheckFailed('notFinite', {
      got: numberText(errors.find((each) => !Number.isFinite(each)) ?? NaN),
    });
  }
  const expected = numberText(expect);
  if (errors.every((each) => each === 0)) throw new CheckFailed('noError', { expected });
  const measured = slopeOf(errors);
  log.used.push(Math.abs(measured - expect) / tolerance);
  if (Math.abs(measured - expect) <= tolerance) return;
  const values = { measured: measured.toFixed(1), expected };
  if (jumps(signed)) throw new CheckFailed('roundingRules', values);
  if (measured < 0.5) throw new CheckFailed('noOrder', values);
  throw new CheckFailed(measured > expect ? 'orderTooHigh' : 'order', values);
}

/** Whether errors change sign, or fall and rise: truncation does neither where its leading term rules. */
function jumps(errors: readonly number[]): boolean {
  const changes = errors.slice(1).map((each, i) => Math.sign(Math.abs(each) - Math.abs(errors[i] ?? NaN)));
  const signs = errors.map(Math.sign);
  return [signs, changes].some((each) => each.includes(1) && each.includes(-1));
}

/** The middle one of the three slopes in the doubly logarithmic picture: one odd error does not decide. */
function slopeOf(errors: readonly number[]): number {
  const slopes = errors.slice(1).map((each, i) => log2((errors[i] ?? NaN) / each));
  slopes.sort((a, b) => a - b);
  const middle = slopes[1] ?? NaN;
  return Number.isNaN(middle) ? 0 : Math.max(-99, Math.min(99, middle));
}
