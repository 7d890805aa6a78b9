import type { Decimal } from './decimal.ts';
import { decimal, leadingExponent } from './decimal.ts';
import { nearestInteger } from './nearestInteger.ts';

/**
 * The decimal number of fewest digits that reads back as |x|, and of these the nearest to |x|.
 *
 * For doubles JavaScript's own `String(x)` has these digits, in every engine; only its notation differs from
 * Python's. With `isSingle`, x is a float32 value and must read back as that float32.
 *
 * @source steele-white-1990
 */
export function shortestDigits(x: number, isSingle: boolean): Decimal {
  const [mantissa = '', exponent = '0'] = String(Math.abs(x)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shortest = decimal(whole + fraction, fraction.length - Number(exponent));
  return isSingle && x !== 0 ? shortestSingleDigits(x, leadingExponent(shortest)) : shortest;
}

function shortestSingleDigits(x: number, exponent: number): Decimal {
  const single = Math.fround(Math.abs(x));
  for (let places = -exponent; ; places++) {
    const nearest = nearestInteger(x, places);
    // Above a power of two floats lie twice as far apart as below it, so that the next decimal up can read
    // back where the nearest does not: 2^-96 is 1.2621775e-29, although it is nearer to 1.2621774e-29.
    for (const digits of [nearest, nearest + 1n]) {
      if (Math.fround(Number(`${digits}e${-places}`)) === single) return decimal(String(digits), places);
    }
  }
}
