import { printedNumber } from './printedNumber.ts';

/** The digits of a printed number that are right. */
export interface CorrectDigits {
  /** How many, leading zeros not counted. */
  readonly count: number;
  /** How many characters of the text they end at: sign, point and leading zeros included. */
  readonly end: number;
}

const none: CorrectDigits = { count: 0, end: 0 };

/**
 * How many digits of a printed number are right: those in places of which the number is off by at most half a
 * unit. 7.999999999999119 has twelve, 7.99999999999, when the exact value is 8: it is off by 8.8e-13.
 *
 * A common beginning of the two texts would not do: 7.99… and 8 have none.
 */
export function correctDigits(text: string, exact: number): CorrectDigits {
  const printed = printedNumber(text);
  if (!printed || !Number.isFinite(exact)) return none;
  const error = Math.abs(Number(text) - exact);
  const digits = printed.whole + printed.fraction;
  let count = 0;
  let end = 0;
  for (let i = 0; i < digits.length; i++) {
    const place = printed.whole.length - 1 - i + printed.exponent;
    if (error > 0.5 * 10 ** place) break;
    if (count > 0 || digits[i] !== '0') count++;
    // The point stands before the first digit of the fraction.
    end = printed.start + i + 1 + (i >= printed.whole.length ? 1 : 0);
  }
  return { count, end };
}
