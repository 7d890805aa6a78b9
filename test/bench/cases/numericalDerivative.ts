import { numericalDerivative } from 'derivative';
import { timed } from '../timing/timed.ts';
import { point, sumOfSquares } from './sumOfSquares.ts';

export const run = timed((n) => {
  const x = point(n);
  return () => numericalDerivative(sumOfSquares, x);
});
