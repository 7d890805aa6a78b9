import { greatest } from '../functions/float64/greatest.ts';
import type { PrintOptions } from './printOptions.ts';

/** The elements of an integer array as words of one width, the last digits below each other. */
export function integerWords(values: readonly (number | bigint)[], sign: PrintOptions['sign']): string[] {
  // With sign ' ' a column for the sign is kept free only while no element has one.
  const plus = sign === '+' || (sign === ' ' && !values.some((value) => value < 0)) ? sign : '';
  const words = values.map((value) => (value < 0 ? '' : plus) + String(value));
  const width = greatest(words.map((word) => word.length));
  return words.map((word) => word.padStart(width));
}
