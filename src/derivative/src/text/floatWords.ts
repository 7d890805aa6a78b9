import { floatCells } from './floatCells.ts';
import { greatest } from '../functions/float64/greatest.ts';
import { needsExponent } from './needsExponent.ts';
import type { PrintOptions } from './printOptions.ts';
import { signOf } from './signOf.ts';

/**
 * The elements of a float array as words of one width, their points below each other; NaN and infinity stand
 * at the right end of the width that the finite elements need.
 *
 * @source numpy-arrayprint
 */
export function floatWords(
  values: readonly number[],
  isSingle: boolean,
  options: Required<PrintOptions>,
): string[] {
  const { sign, nanstr, infstr } = options;
  const plus = sign === '+' ? sign : '';
  const finite = values.filter(Number.isFinite);
  const cells = floatCells(finite, isSingle, needsExponent(finite, isSingle, options.suppress), options);

  const fractionWidth = greatest(cells.map(({ fraction }) => fraction.length));
  const exponentWidth = greatest(cells.map(({ exponent }) => exponent.length));
  const rightWidth = 1 + fractionWidth + exponentWidth;
  let leftWidth = greatest(cells.map(({ whole }) => whole.length));
  if (sign === ' ' && !finite.some((x) => signOf(x) === '-')) leftWidth++;
  if (finite.length < values.length) {
    const infWidth = infstr.length + (sign !== '-' || values.includes(-Infinity) ? 1 : 0);
    leftWidth = greatest([leftWidth, nanstr.length - rightWidth, infWidth - rightWidth]);
  }

  const finiteWords = cells
    .map(
      ({ whole, fraction, exponent }) =>
        `${whole.padStart(leftWidth)}.${fraction.padEnd(fractionWidth)}${exponent}`,
    )
    .values();
  return values.map((x) => {
    if (Number.isFinite(x)) return finiteWords.next().value ?? '';
    const word = (signOf(x) || plus) + (Number.isNaN(x) ? nanstr : infstr);
    return word.padStart(leftWidth + rightWidth);
  });
}
