/** A decimal number ≥ 0, digits · 10^(−places), with no zero at either end of `digits` (zero itself is `'0'`). */
export interface Decimal {
  readonly digits: string;
  readonly places: number;
}

/** The decimal number digits · 10^(−places), with the zeros at both ends taken off. */
export function decimal(digits: string, places: number): Decimal {
  let start = 0;
  let end = digits.length;
  while (digits[start] === '0') start++;
  if (start === end) return { digits: '0', places: 0 };
  while (digits[end - 1] === '0') end--;
  return { digits: digits.slice(start, end), places: places - (digits.length - end) };
}

/** The power of ten of the first digit: 0.0123 → −2, 450 → 2. */
export function leadingExponent({ digits, places }: Decimal): number {
  return digits.length - 1 - places;
}

/** The digits before and after the point: 0.0123 → `['0', '0123']`, 450 → `['450', '']`. */
export function splitAtPoint({ digits, places }: Decimal): [whole: string, fraction: string] {
  if (places <= 0) return [digits + '0'.repeat(-places), ''];
  const padded = digits.padStart(places + 1, '0');
  return [padded.slice(0, -places), padded.slice(-places)];
}

/** An exponent as Python writes it, with at least two digits: −5 → `e-05`. */
export function exponentText(exponent: number, width = 2): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(width, '0')}`;
}
