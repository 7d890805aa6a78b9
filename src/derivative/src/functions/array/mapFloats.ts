import type { NDArray } from '../../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from '../ufunc.ts';
import { mapElements } from './mapElements.ts';

/**
 * A new array of f(element): float32 stays float32 (computed in float64, then rounded), every other dtype
 * gives float64. What is neither a number nor an array answers for itself.
 */
export function mapFloats(
  f: Ufunc,
  x: Operand,
  ofElement: (element: number) => number,
): NDArray | NumberLike {
  return mapElements(
    f,
    x,
    (element) => ofElement(Number(element)),
    ({ dtype }) => (dtype === 'float32' ? 'float32' : 'float64'),
  );
}
