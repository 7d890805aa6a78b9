import { timed } from '../timing/timed.ts';
import { point, sumOfSquares } from './sumOfSquares.ts';

/** What no central difference can do without: 2n calls of f. */
export const run = timed((n) => {
  const x = point(n);
  return () => {
    let total = 0;
    for (let call = 0; call < 2 * n; call++) total += sumOfSquares(x);
    return total;
  };
});
