/** A decimal number as a run prints it, taken apart. */
export interface PrintedNumber {
  readonly negative: boolean;
  /** The digits before the point and behind it, without the point. */
  readonly whole: string;
  readonly fraction: string;
  /** The power of ten of `e+16`; 0 when there is none. */
  readonly exponent: number;
  /** How many characters of the text come before the first digit. */
  readonly start: number;
}

const form = /^([-+]?)(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/i;

/** Reads a number the way Python and NumPy print it; undefined for anything else, `nan` and `inf` too. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return { negative: sign === '-', whole, fraction, exponent: Number(exponent), start: sign.length };
}
