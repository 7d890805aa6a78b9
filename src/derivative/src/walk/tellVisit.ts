import { flatIndex } from '../array/flatIndex.ts';
import type { NDArray } from '../array/NDArray.ts';
import { tell } from './observe.ts';

/** Tell the observers that a walk stands at the element of `x` with this index. */
export function tellVisit(x: NDArray, index: readonly number[], walk: object): void {
  const flat = flatIndex(index, x.shape);
  const value = x.get(index);
  tell((listener) => listener.visit?.(x, flat, value, walk));
}
