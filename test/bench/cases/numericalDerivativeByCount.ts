import { numericalDerivative } from 'derivative';
import { timed } from '../timing/timed.ts';
import { point, sumOfSquaresByCount } from './sumOfSquares.ts';

export const run = timed((n) => {
  const x = point(n);
  return () => numericalDerivative(sumOfSquaresByCount, x);
});
