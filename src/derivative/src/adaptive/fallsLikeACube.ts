import type { CentralPair } from './centralPair.ts';

/** Whether the changes of f fall with the third power of the step or faster, over three steps or more. */
export function fallsLikeACube(pairs: readonly CentralPair[]): boolean {
  return (
    pairs.length > 2 &&
    Number.isFinite(pairs[0]?.change) &&
    pairs.slice(1).every((inner, i) => {
      const outer = pairs[i] ?? inner;
      const ratio = outer.h / inner.h;
      // For |x|^2.5, which is not smooth at 0, the left side is larger by the square root of the ratio.
      return inner.change * ratio * ratio * ratio <= 1.5 * outer.change;
    })
  );
}
