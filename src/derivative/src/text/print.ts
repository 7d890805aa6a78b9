import { str } from './str.ts';

/**
 * Print values as Python's `print` does: `str` of each, with a space between, as one line of output.
 *
 * @param values any values; none prints an empty line
 * @source python-print
 * @example
 * print('idx =', [0], ', x[idx] =', 3); // idx = (0,) , x[idx] = 3.0
 */
export function print(...values: readonly unknown[]): void {
  // eslint-disable-next-line no-console -- this is the function whose output goes to the console
  console.log(values.map((value) => str(value)).join(' '));
}
