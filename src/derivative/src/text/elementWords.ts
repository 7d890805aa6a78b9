import { floatWords } from './floatWords.ts';
import { integerWords } from './integerWords.ts';
import type { PrintOptions } from './printOptions.ts';

/** The elements of an array of this dtype as words of one width. */
export function elementWords(
  elements: readonly (number | bigint)[],
  dtype: string,
  options: Required<PrintOptions>,
): string[] {
  if (dtype.startsWith('float')) return floatWords(elements.map(Number), dtype === 'float32', options);
  if (dtype === 'bool') return elements.map((element) => (element ? ' True' : 'False'));
  return integerWords(elements, options.sign);
}
