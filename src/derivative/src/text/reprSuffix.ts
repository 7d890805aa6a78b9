import { sizeOf, tuple } from '../array/shape.ts';
import type { PrintableArray } from './printableArray.ts';
import type { PrintOptions } from './printOptions.ts';

/** The dtypes that the elements show by themselves: `3.`, `3`, `True`. */
const impliedTypes: readonly string[] = ['float64', 'int64', 'bool'];

/** What closes `text`, an array's repr: `)`, or the shape and dtype that its elements do not show. */
export function reprSuffix(
  text: string,
  { shape, dtype }: PrintableArray,
  { threshold, linewidth }: Required<PrintOptions>,
): string {
  const size = sizeOf(shape);
  const isFlat = shape.length === 1;
  const extras: string[] = [];
  if (size > threshold || (size === 0 && !isFlat)) extras.push(`shape=${tuple(shape)}`);
  if (size === 0 || !impliedTypes.includes(dtype)) extras.push(`dtype=${dtype}`);
  if (extras.length === 0) return ')';
  const suffix = `${extras.join(', ')})`;
  const lastLine = text.length - (text.lastIndexOf('\n') + 1);
  const isTooLong = lastLine + ', '.length + suffix.length > linewidth;
  return `,${isTooLong ? '\n      ' : ' '}${suffix}`;
}
