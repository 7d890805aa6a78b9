import ndarray from 'ndarray';
import { timed } from '../timing/timed.ts';
import { point, sumOfSquares } from './sumOfSquares.ts';

/** The same walk by hand over an array of scijs, whose get and set are compiled for each shape. */
export const run = timed((n) => {
  const x = ndarray(Float64Array.from(point(n).data, Number));
  const delta = 1e-4;
  return () => {
    const gradient = ndarray(new Float64Array(n));
    for (let i = 0; i < n; i++) {
      const kept = x.get(i);
      x.set(i, kept + delta);
      const plus = sumOfSquares(x);
      x.set(i, kept - delta);
      const minus = sumOfSquares(x);
      gradient.set(i, (plus - minus) / (2 * delta));
      x.set(i, kept);
    }
    return gradient;
  };
});
