import { exponentText, leadingExponent, splitAtPoint } from './decimal.ts';
import { fractionLength, roundFraction } from './fraction.ts';
import { greatest } from '../functions/float64/greatest.ts';
import type { PrintOptions } from './printOptions.ts';
import { shortestDigits } from './shortestDigits.ts';
import { signOf } from './signOf.ts';

/** The parts of a printed number, which are aligned one by one; the sign stands in `whole`. */
export interface FloatCell {
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
}

/**
 * The digits that finite elements show: the shortest that tell each from its neighbours, and at most
 * `precision` after the point, rounded from the exact value.
 *
 * Where all fractions get one length (always so with exponents), a shorter one goes on with the digits of the
 * exact value, not with zeros: beside a float32 of nine digits 0.3 is 3.00000012e-01.
 */
export function floatCells(
  finite: readonly number[],
  isSingle: boolean,
  isScientific: boolean,
  { floatmode, precision, sign }: Required<PrintOptions>,
): FloatCell[] {
  const plus = sign === '+' ? sign : '';
  const isFixed = floatmode === 'fixed';
  const hasOneLength = isScientific || isFixed || floatmode === 'maxprec_equal';
  const limit = floatmode === 'unique' ? Infinity : precision;

  const numbers = finite.map((x) => {
    const shortest = shortestDigits(x, isSingle);
    const fits = !isFixed && fractionLength(shortest, isScientific) <= limit;
    return { x, digits: fits ? shortest : roundFraction(x, shortest, limit, isScientific) };
  });
  const longestFraction = greatest(numbers.map(({ digits }) => fractionLength(digits, isScientific)));
  const length = isFixed ? precision : longestFraction;
  const exponentWidth = greatest(
    numbers.map(({ digits }) => String(Math.abs(leadingExponent(digits))).length),
  );

  return numbers.map(({ x, digits: cut }) => {
    const isShort = hasOneLength && fractionLength(cut, isScientific) < length;
    const digits = isShort ? roundFraction(x, cut, length, isScientific) : cut;
    const exponent = leadingExponent(digits);
    const [whole, fraction] = splitAtPoint(
      isScientific ? { ...digits, places: digits.places + exponent } : digits,
    );
    return {
      whole: (signOf(x) || plus) + whole,
      fraction: hasOneLength ? fraction.padEnd(length, '0') : fraction,
      exponent: isScientific ? exponentText(exponent, Math.max(exponentWidth, 2)) : '',
    };
  });
}
