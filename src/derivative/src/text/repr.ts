import type { PrintOptions } from './printOptions.ts';
import { valueText } from './valueText.ts';

/**
 * A value as the Python code that would make it: as a notebook shows the last value of a cell.
 *
 * Arrays are NumPy 2.4's `repr`, with shape or dtype where the elements do not tell them. Numbers are Python's
 * floats, `6.000000000012662`, as NumPy 1 showed its own numbers too; NumPy 2 shows those as
 * `np.float64(6.000000000012662)`. Strings are quoted as Python quotes them. The rest is as in `str`.
 *
 * @param value any value of any shape
 * @param options how arrays are shown, see `PrintOptions`; numbers outside arrays are never changed by it
 * @returns the text, with line breaks where an array needs several lines
 * @throws RangeError if an array is printed with an option out of its range, such as a `precision` below 0
 * @throws TypeError if an array is printed with options in no object, or with an option that there is not
 * @source numpy-arrayprint
 * @example
 * repr(array([7.999999999999119, 21.000000010040765])); // 'array([ 8.        , 21.00000001])'
 * repr(array([1, 2], 'int32')); // 'array([1, 2], dtype=int32)'
 * repr(6.000000000012662); // '6.000000000012662'
 */
export function repr(value: unknown, options: PrintOptions = {}): string {
  return valueText(value, 'repr', options);
}
