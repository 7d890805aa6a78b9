import { dotMultiply, matrix, sum, type Matrix } from 'mathjs';
import { timed } from '../timing/timed.ts';
import { point } from './sumOfSquares.ts';

/** The same walk over a matrix of mathjs, with f written in its own functions. */
export const run = timed((n) => {
  const x = matrix(Array.from(point(n).data, Number));
  const f = (at: Matrix): number => Number(sum(dotMultiply(at, at)));
  const delta = 1e-4;
  return () => {
    const gradient = matrix(Array.from({ length: n }, () => 0));
    for (let i = 0; i < n; i++) {
      const kept = x.get([i]) as number;
      x.set([i], kept + delta);
      const plus = f(x);
      x.set([i], kept - delta);
      const minus = f(x);
      gradient.set([i], (plus - minus) / (2 * delta));
      x.set([i], kept);
    }
    return gradient;
  };
});
