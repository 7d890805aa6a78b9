import { powerOfTwoBelow } from '../functions/float64/powerOfTwoBelow.ts';
import type { CentralPair } from './centralPair.ts';

/**
 * The pair to begin with. Nothing is known of f yet, but two lengths are natural: |x|, over which log x and 1/x
 * change, and 1, over which sin x does. The step is a sixteenth of the smaller one. Where f changes there by less
 * than a millionth of its size, rounding takes most of the digits, and the larger one is tried.
 */
export function firstPair(measure: (step: number) => CentralPair, x: number, fx: number): CentralPair {
  const [small, large] = Math.abs(x) < 1 ? [Math.abs(x), 1] : [1, Math.abs(x)];
  if (small === 0) return measure(1 / 16);
  const pair = measure(powerOfTwoBelow(small / 16));
  const isTooSmall = pair.change < 1e-6 * Math.abs(fx) && small < large;
  return isTooSmall ? measure(powerOfTwoBelow(large / 16)) : pair;
}
