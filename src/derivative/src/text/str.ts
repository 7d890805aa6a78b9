import type { PrintOptions } from './printOptions.ts';
import { valueText } from './valueText.ts';

/**
 * A value as text for reading, character for character as Python's `str` gives it under NumPy 2.4.
 *
 * | value | text |
 * | --- | --- |
 * | number | Python's float: `3.0`, `6.000000000012662`, `1e+16`, `1e-05`, `-0.0`, `nan`, `inf` |
 * | `NDArray`, typed array | NumPy's array: `[ 8.         21.00000001]`; a `Float16Array` with the digits of float64 |
 * | 0-d `NDArray` | its element as NumPy's scalar: `3.0`, `3`, `True` |
 * | JavaScript array | a tuple of what `repr` gives; of integers only (an index): `(0,)`, `(1, 2)`, `()` |
 * | plain object | a dict of what `repr` gives: `{'x': 3.0}` |
 * | string | itself |
 * | boolean, `null` and `undefined`, bigint | `True`, `None`, `3` |
 * | anything else | what its own `toString` says; a function as `<function f>` |
 *
 * No digit is lost for a number: the text reads back as the same double. An array shows at most
 * `options.precision` digits after the point, rounded to the nearest from the exact value, ties to even.
 *
 * @param value any value of any shape
 * @param options how arrays are shown, see `PrintOptions`; numbers outside arrays are never changed by it
 * @returns the text, with line breaks where an array needs several lines
 * @throws RangeError if an array is printed with an option out of its range, such as a `precision` below 0
 * @throws TypeError if an array is printed with options in no object, or with an option that there is not
 * @source numpy-arrayprint
 * @example
 * str(3); // '3.0'
 * str([0]); // '(0,)'
 * str(array([7.999999999999119, 21.000000010040765])); // '[ 8.         21.00000001]'
 * str(array([0.125, 100]), { precision: 2 }); // '[  0.12 100.  ]'
 */
export function str(value: unknown, options: PrintOptions = {}): string {
  return valueText(value, 'str', options);
}
