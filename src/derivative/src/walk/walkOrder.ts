import type { NDArray } from '../array/NDArray.ts';
import type { Axis } from '../array/axes.ts';
import { memoryOrder } from './memoryOrder.ts';

/** In which order the elements of an array are visited; the letters are NumPy's. */
export type Order = 'C' | 'F' | 'A' | 'K';

/**
 * The axes of `x` in the order in which the walk turns them, the one that turns fastest first.
 *
 * - `C`: the last index turns fastest.
 * - `F`: the first index turns fastest.
 * - `A`: as `F` if the memory is in F order, else as `C`.
 * - `K`: as the memory lies, always upwards, so that a transposed or reversed view is walked like its base.
 *
 * @source numpy-nditer
 */
export function walkOrder(x: NDArray, order: Order): Axis[] {
  const axes = [...x.axes];
  switch (order) {
    case 'C':
      return axes.reverse();
    case 'F':
      return axes;
    case 'A':
      return isInFOrder(axes) ? axes : axes.reverse();
    case 'K':
      return memoryOrder(x);
  }
}

/** Whether each step along an axis passes exactly the elements of all earlier axes. */
function isInFOrder(axes: readonly Axis[]): boolean {
  let passed = 1;
  for (const { length, stride } of axes) {
    if (length !== 1 && stride !== passed) return false;
    passed *= length;
  }
  return true;
}
