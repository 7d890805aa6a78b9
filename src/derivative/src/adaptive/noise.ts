import { bestExtrapolation } from './bestExtrapolation.ts';
import type { CentralPair } from './centralPair.ts';
import { interpolate } from './interpolate.ts';
import { relativeSecondDifferences, squaredSteps } from './series.ts';
import type { SmoothPart } from './smoothPart.ts';

/** A share of the scale so small that f′ and f″ foretell f there to the last digit; no power of two. */
const nearby = 8e-7;

/**
 * How far f is from the smooth function that it computes, as far as its values show: it may lose more digits inside
 * than the last place of its result tells, as log(1 + exp(x)) does for x = −20.
 *
 * Two samples are taken. One is a value very near x, against what f′ and f″ foretell. The other is the second
 * difference of the smallest step, against what those of the larger ones foretell: it costs no call, but takes four
 * pairs. The larger one is believed, and more of it than was seen, because errors that cancel hide noise.
 *
 * @source more-wild-2011
 */
export function noise(
  f: (x: number) => number,
  x: number,
  fx: number,
  { pairs, largest, scale }: SmoothPart,
): number {
  const near = x + nearby * scale;
  const t = near - x;
  const best = bestExtrapolation(pairs, 0);
  const share = t / (best.pairs[0] ?? largest).h;
  const miss = Math.abs(f(near) - (fx + best.slope * t + (best.secondDifference / 2) * share * share));
  return Number.isFinite(miss) ? Math.max(4 * miss, 2 * unexpectedSecondDifference(pairs)) : Infinity;
}

function unexpectedSecondDifference(pairs: readonly CentralPair[]): number {
  if (pairs.length < 4) return 0;
  const squares = squaredSteps(pairs);
  const secondDifferences = relativeSecondDifferences(pairs);
  const [square, secondDifference] = [squares.pop() ?? NaN, secondDifferences.pop() ?? NaN];
  return Math.abs(interpolate(squares, secondDifferences, square) - secondDifference) * square;
}
