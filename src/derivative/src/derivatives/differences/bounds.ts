import { shown } from '../../arguments/shown.ts';
import type { Formula } from './schemeNodes.ts';
import { schemeNodes } from './schemeNodes.ts';

/** The lowest and the highest number at which f may be evaluated, both included; ±∞ for no bound. */
export type Bounds = readonly [low: number, high: number];

/** Every finite number, so that a step never leads to ∞. */
export const everywhere: Bounds = [-Number.MAX_VALUE, Number.MAX_VALUE];

/** The bounds as finite numbers, after the test that they leave room around x. */
export function checkedBounds(caller: string, x: number, bounds: Bounds): Bounds {
  if (!isPair(bounds)) {
    throw new TypeError(
      `${caller} requires bounds to be a pair of numbers, [low, high]; got ${shown(bounds)}`,
    );
  }
  const [low, high] = bounds;
  if (!(low < high)) {
    throw new RangeError(
      `${caller} requires bounds [low, high] with low < high; got [${low}, ${high}], which leave no room for a step`,
    );
  }
  if (x < low || x > high) {
    throw new RangeError(`${caller} requires x within its bounds [${low}, ${high}]; got ${x}`);
  }
  return [Math.max(low, everywhere[0]), Math.min(high, everywhere[1])];
}

function isPair(bounds: unknown): boolean {
  return Array.isArray(bounds) && bounds.length === 2 && bounds.every((bound) => typeof bound === 'number');
}

/**
 * The scheme and the step that stay within bounds: as asked if they do; else one-sided, to the side with more
 * room, with a smaller step where even that is too narrow. The order of accuracy stays as asked.
 */
export function fitToBounds(
  formula: Formula,
  x: number,
  step: number,
  [low, high]: Bounds,
): { scheme: Formula['scheme']; step: number } {
  const isInside = (node: number): boolean => x + node * step >= low && x + node * step <= high;
  if (schemeNodes(formula).every(isInside)) return { scheme: formula.scheme, step };
  const scheme = high - x >= x - low ? 'forward' : 'backward';
  const room = Math.max(high - x, x - low);
  return { scheme, step: Math.min(step, room / (formula.order + formula.accuracy - 1)) };
}
