import { gradient } from 'numeric';
import { timed } from '../timing/timed.ts';
import { point } from './sumOfSquares.ts';

/** The gradient of numeric.js, which searches a step for each element and takes lists. */
export const run = timed((n) => {
  const x = Array.from(point(n).data, Number);
  const f = (at: readonly number[]): number => {
    let total = 0;
    for (const element of at) total += element * element;
    return total;
  };
  return () => gradient(f, x);
});
