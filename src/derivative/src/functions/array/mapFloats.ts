import type { NDArray } from '../../array/NDArray.ts';
import { mapElements } from './mapElements.ts';

/**
 * A new array of f(element): float32 stays float32 (computed in float64, then rounded), every other dtype
 * gives float64.
 */
export function mapFloats(name: string, x: NDArray, f: (element: number) => number): NDArray {
  const dtype = x.dtype === 'float32' ? 'float32' : 'float64';
  return mapElements(name, x, dtype, (element) => f(Number(element)));
}
