import type { NDArray } from '../array/NDArray.ts';
import { told } from '../walk/observe.ts';
import { oneNumber } from './oneNumber.ts';

/** f(x) as one number, told to whoever observes. */
export function evaluate(f: (x: NDArray) => unknown, x: NDArray): number {
  const value = oneNumber(f(x));
  told?.evaluation(value);
  return value;
}
