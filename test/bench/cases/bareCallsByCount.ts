import { timed } from '../timing/timed.ts';
import { point, sumOfSquaresByCount } from './sumOfSquares.ts';

/** As bareCalls, with f written otherwise. */
export const run = timed((n) => {
  const x = point(n);
  return () => {
    let total = 0;
    for (let call = 0; call < 2 * n; call++) total += sumOfSquaresByCount(x);
    return total;
  };
});
