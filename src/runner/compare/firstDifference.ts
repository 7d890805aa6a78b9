import { printedNumber } from './printedNumber.ts';

/**
 * How many characters of two printed numbers are the same before they part; the whole length of the shorter
 * one when it is the beginning of the other.
 *
 * Digits are compared by their place: `8.0` and `80.0` share nothing, nor do `1.5` and `-1.5`. A text that is
 * no number (`nan`) shares all or nothing.
 */
export function firstDifference(a: string, b: string): number {
  if (a === b) return a.length;
  const [first, second] = [printedNumber(a), printedNumber(b)];
  if (!first || !second) return 0;
  const samePlaces =
    first.negative === second.negative &&
    first.whole.length === second.whole.length &&
    first.exponent === second.exponent;
  if (!samePlaces) return 0;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  return at;
}
