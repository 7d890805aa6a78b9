import { requireArray } from '../arguments/requireArray.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import type { NDArray } from '../array/NDArray.ts';
import { ElementIterator } from './ElementIterator.ts';
import type { Flag, NditerOptions } from './nditerOptions.ts';
import { checkOptions } from './nditerOptions.ts';

/**
 * A walk that visits every element of an array of any shape, as `numpy.nditer` over one operand.
 *
 * @param x the array to walk; it must have elements, unless `zerosize_ok` is given
 * @param options what to track and in which order to walk:
 *   `flags`: `multi_index` (where the element is, as a tuple), `c_index` or `f_index` (the same as one
 *   number), `zerosize_ok`, `external_loop` (give 1-d arrays as long as memory allows, instead of numbers);
 *   `opFlags`: `readonly` (default), `readwrite`, `writeonly`;
 *   `order`: `K` (default, as memory lies), `C`, `F`, `A`
 * @returns the walk, standing at the first element; `for … of` gives the values
 * @throws TypeError when `x` is not an array, or is read-only and shall be written
 * @throws RangeError when `x` has no elements, or a flag or order is unknown or does not go with another
 * @throws TypeError when an option is none of these
 * @source numpy-nditer
 *
 * @example
 * const it = nditer(array([[1, 2], [3, 4]]), { flags: ['multi_index'] });
 * while (!it.finished) {
 *   print(it.multiIndex, it.value);
 *   it.iternext();
 * }
 * // (0, 0) 1.0
 * // (0, 1) 2.0
 * // (1, 0) 3.0
 * // (1, 1) 4.0
 */
export function nditer<const F extends Flag = never>(
  x: NDArray,
  options: NditerOptions<F> = {},
): ElementIterator<'external_loop' extends F ? NDArray : number> {
  requireArray('nditer', x);
  requireOptions('nditer', options, ['flags', 'opFlags', 'order']);
  const flags: readonly Flag[] = options.flags ?? [];
  const opFlags = options.opFlags ?? ['readonly'];
  const order = options.order ?? 'K';
  checkOptions(flags, opFlags, order);
  if (x.size === 0 && !flags.includes('zerosize_ok')) {
    throw new RangeError('Iteration of zero-sized operands is not enabled');
  }
  const writes = !opFlags.includes('readonly');
  if (writes && !x.writeable) throw new TypeError('operand array with iterator write flag set is read-only');
  const walk = new ElementIterator<'external_loop' extends F ? NDArray : number>(
    x,
    [...flags],
    order,
    writes,
  );
  // It stands at the first element already; reset tells the observers so.
  walk.reset();
  return walk;
}
