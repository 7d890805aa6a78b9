import type { CentralPair } from './centralPair.ts';

/** The h² of some pairs, in units of the largest, so that the tiniest steps have a square. */
export function squaredSteps(pairs: readonly CentralPair[]): number[] {
  const unit = pairs[0]?.h ?? 1;
  return pairs.map(({ h }) => (h / unit) * (h / unit));
}

/** The second differences of some pairs divided by those squares: unit²·f″ + … */
export function relativeSecondDifferences(pairs: readonly CentralPair[]): number[] {
  const squares = squaredSteps(pairs);
  return pairs.map(({ secondDifference }, k) => secondDifference / (squares[k] ?? 1));
}
