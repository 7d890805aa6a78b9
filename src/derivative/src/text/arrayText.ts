import { sizeOf } from '../array/shape.ts';
import { corners } from './corners.ts';
import { elementWords } from './elementWords.ts';
import { layout } from './layout.ts';
import type { PrintableArray } from './printableArray.ts';
import type { PrintOptions } from './printOptions.ts';
import { withDefaults } from './printOptions.ts';
import { reprSuffix } from './reprSuffix.ts';
import { scalarText } from './scalarText.ts';

/** Whether a value is shown for reading, or as the code that would make it. */
export type Style = 'str' | 'repr';

/** An array as NumPy prints it: `[ 8.         21.00000001]`, or `array([ 8.        , 21.00000001])`. */
export function arrayText(array: PrintableArray, style: Style, options: PrintOptions = {}): string {
  const complete = withDefaults(options);
  if (style === 'str' && array.shape.length === 0) return elementText(array);
  const elements = brackets(array, style, complete);
  if (style === 'str') return elements;
  const opened = `array(${elements}`;
  return opened + reprSuffix(opened, array, complete);
}

/** The only element of a 0-d array: it prints as a number, which no option changes. */
function elementText({ data, dtype, offset }: PrintableArray): string {
  const element = data[offset] ?? 0;
  if (dtype.startsWith('float')) return scalarText(Number(element), dtype === 'float32');
  if (dtype === 'bool') return element ? 'True' : 'False';
  return String(element);
}

function brackets(array: PrintableArray, style: Style, options: Required<PrintOptions>): string {
  const { shape, dtype } = array;
  const size = sizeOf(shape);
  if (size === 0) return '[]';
  // In brackets True has a space before it, as wide as False; alone it has none.
  if (shape.length === 0 && dtype === 'bool') return elementText(array);
  const edge = size > options.threshold ? options.edgeitems : Infinity;
  // With edgeitems 0 only the last element is shown, yet NumPy lets all of them decide its format.
  const all = elementWords(corners(array, edge || Infinity), dtype, options);
  const words = edge === 0 ? all.slice(-1) : all;
  // In repr, `array(` takes columns of every line and `)` one of the last.
  return style === 'str'
    ? layout(shape, words, { separator: ' ', edge, indent: 0, width: options.linewidth })
    : layout(shape, words, { separator: ', ', edge, indent: 'array('.length, width: options.linewidth - 1 });
}
