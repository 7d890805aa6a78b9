import type { CentralPair } from './centralPair.ts';
import type { Extrapolation } from './extrapolate.ts';
import { extrapolate } from './extrapolate.ts';

/** Of all runs of two or more neighbouring pairs the one whose extrapolation has the smallest error. */
export function bestExtrapolation(pairs: readonly CentralPair[], measuredNoise: number): Extrapolation {
  let best = extrapolate(pairs, measuredNoise);
  for (let first = 0; first < pairs.length - 1; first++) {
    for (let end = first + 2; end <= pairs.length; end++) {
      const candidate = extrapolate(pairs.slice(first, end), measuredNoise);
      if (candidate.error < best.error) best = candidate;
    }
  }
  return best;
}
