import { exp, power, sin } from 'derivative';
import { timed } from '../timing/timed.ts';

/** The engine's functions, and those with the same digits everywhere. */
const functions: Readonly<Record<string, (x: number) => number>> = {
  'Math.exp': Math.exp,
  'Math.sin': Math.sin,
  'Math.pow': (x) => Math.pow(x, 1.5),
  exp,
  sin,
  power: (x) => power(x, 1.5),
};

/** One of them at n points between 0 and 10. */
export const run = timed((n, which) => {
  const f = functions[which];
  if (f === undefined) throw new Error(`there is no function ${which}`);
  return () => {
    let total = 0;
    for (let i = 0; i < n; i++) total += f((10 * i) / n);
    return total;
  };
});
