import type { NDArray } from '../array/NDArray.ts';
import { watched } from '../walk/observe.ts';
import { tellEvaluation } from '../walk/tell.ts';
import { oneNumber } from './oneNumber.ts';

/** f(x) as one number, told to whoever observes. */
export function evaluate(f: (x: NDArray) => unknown, x: NDArray): number {
  const value = oneNumber(f(x));
  if (watched) tellEvaluation(value);
  return value;
}
