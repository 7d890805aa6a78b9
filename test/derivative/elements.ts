import type { NDArray } from 'derivative';
import { nditer } from 'derivative';

/** The elements of an array in C order of their indices, as a list without axes. */
export function elements(x: NDArray): number[] {
  return [...nditer(x, { flags: ['zerosize_ok'], order: 'C' })];
}
