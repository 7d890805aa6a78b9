import { powerOfTwo, splitFloat64 } from '../functions/float64/float64Bits.ts';
import { powerOfTwoBelow } from '../functions/float64/powerOfTwoBelow.ts';
import type { CentralPair } from './centralPair.ts';
import type { SmoothPart } from './smoothPart.ts';

/**
 * Where to evaluate f next, while `left` pairs, this one included, may be measured.
 *
 * As long as f does not look smooth, the steps shrink quickly; the first time not by a power of two, because a wave
 * whose period divides both steps would look smooth. Once it does, its scale R is known, and the steps left are
 * chosen so that truncation meets rounding. None is more than 8 times the largest over which f is known to be
 * smooth, none comes near the smallest over which it is not, and none goes beyond `widest`.
 *
 * @param pairs from the largest step to the smallest
 */
export function nextStep(
  pairs: readonly CentralPair[],
  smooth: SmoothPart | undefined,
  left: number,
  widest: number,
): number {
  if (smooth === undefined) return (pairs.at(-1)?.step ?? 1) * (pairs.length === 1 ? 3 / 16 : 1 / 32);
  const { largest, beyond } = smooth;
  const limit = beyond
    ? powerOfTwoBelow(largest.step * Math.sqrt(beyond.step / largest.step))
    : 8 * largest.step;
  let step = Math.min(balancedStep(smooth, left), limit, widest);
  while (pairs.some((pair) => pair.step === step)) step /= 2;
  return step;
}

/**
 * With all steps the extrapolation has a truncation error of about Π (h/R)² and a rounding error of 2⁻⁵³·R/h for
 * the smallest h, both relative. If the `left` steps are all 2^share·R, the two meet, in exponents of 2, at
 *
 *     Σ 2·log₂(h/R) + 2·left·share = −53 − share
 *
 * Beyond R/16 the series in h² converges too slowly to gain by it.
 */
function balancedStep({ pairs, scale }: SmoothPart, left: number): number {
  const exponentOfScale = splitFloat64(scale).exponent;
  const reached = pairs.reduce((sum, { h }) => sum + 2 * (splitFloat64(h).exponent - exponentOfScale), 0);
  const share = Math.min(-4, Math.round((-53 - reached) / (2 * left + 1)));
  return powerOfTwo(Math.max(-1022, exponentOfScale + share));
}
