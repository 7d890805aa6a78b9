import type { NDArray } from './NDArray.ts';

/**
 * Whether a value is an array, as `value instanceof NDArray`, told by a member that nothing else has.
 *
 * So whoever only asks does not get the class with it, and all that its methods need: views and NumPy's printing
 * are larger than everything else in `numericalDerivative`.
 */
export function isNDArray(value: unknown): value is NDArray {
  return typeof value === 'object' && value !== null && 'writeableFloats' in value;
}
