import { powerOfTwoBelow } from '../functions/float64/powerOfTwoBelow.ts';
import type { CentralPair } from './centralPair.ts';
import { centralPair } from './centralPair.ts';
import { firstPair } from './firstPair.ts';
import { nextStep } from './nextStep.ts';
import { smoothPart } from './smoothPart.ts';

/** How many pairs are measured, with two calls of f each. */
const mostPairs = 5;

/**
 * Evaluates f at x ± h for five steps h, each chosen by what the ones before it showed, and none larger than a
 * quarter of max(1, |x|).
 *
 * @returns from the largest step to the smallest; without the very first if it showed nothing but rounding
 */
export function measurePairs(f: (x: number) => number, x: number, fx: number): CentralPair[] {
  const widest = powerOfTwoBelow(Math.max(1, Math.abs(x)) / 4);
  let left = mostPairs;
  const measure = (step: number): CentralPair => {
    left--;
    return centralPair(f, x, fx, step);
  };
  const pairs = [firstPair(measure, x, fx)];
  while (left > 0) {
    pairs.push(measure(nextStep(pairs, smoothPart(pairs, fx), left, widest)));
    pairs.sort((a, b) => b.step - a.step);
  }
  return pairs;
}
