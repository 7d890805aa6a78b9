import type { CentralPair } from './centralPair.ts';
import { characteristicScale } from './characteristicScale.ts';
import { fallsLikeACube } from './fallsLikeACube.ts';

/** The steps over which f looks smooth. */
export interface SmoothPart {
  /** Two or more, from the largest step to the smallest. */
  readonly pairs: readonly CentralPair[];
  readonly largest: CentralPair;
  /** The next larger one, up to which f does not look smooth. */
  readonly beyond: CentralPair | undefined;
  /** The length over which f changes its shape, as far as it can be told from these steps. */
  readonly scale: number;
}

/** A length of more than so many steps is not told from any longer one. */
const longestScale = 128;

/**
 * From the smallest step up, as far as each pair is foretold by the one inside it. At a point where f is so flat
 * that only cubes and higher powers are left, as x³ is at 0, nothing is foretold, and all pairs are taken.
 *
 * @param pairs from the largest step to the smallest
 * @returns `undefined` if there are no two such pairs
 */
export function smoothPart(pairs: readonly CentralPair[], fx: number): SmoothPart | undefined {
  let smooth: SmoothPart | undefined;
  let scale = Number.MAX_VALUE;
  for (let i = pairs.length - 2; i >= 0; i--) {
    const [largest, inner] = pairs.slice(i);
    if (largest === undefined || inner === undefined) break;
    const seen = characteristicScale(largest, inner, fx);
    if (seen === undefined) break;
    scale = Math.min(scale, seen);
    smooth = {
      pairs: pairs.slice(i),
      largest,
      beyond: pairs[i - 1],
      scale: Math.min(scale, longestScale * largest.h),
    };
  }
  const [largest] = pairs;
  if (smooth || !largest || !fallsLikeACube(pairs)) return smooth;
  return { pairs, largest, beyond: undefined, scale: Math.min(scale, 16 * largest.h) };
}
