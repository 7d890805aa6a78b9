import { exactWeights } from '../stencil/exactWeights.ts';
import { nearestToRational } from '../stencil/nearestToRational.ts';
import { overCommonUnit } from '../stencil/overCommonUnit.ts';
import type { Bounds } from './bounds.ts';
import { checkedBounds, everywhere, fitToBounds } from './bounds.ts';
import type { Formula, Scheme } from './schemeNodes.ts';
import { schemeNodes } from './schemeNodes.ts';

/** A formula laid around a point. */
export interface PlacedStencil {
  /** The scheme used: another one than asked for where the bounds left no room. */
  readonly scheme: Scheme;
  /** The effective step, in the unit of x. */
  readonly step: number;
  /** Where f is evaluated, in steps from x. */
  readonly nodes: readonly number[];
  /** Where f is evaluated: x + nodes[i]·step, rounded to float64. */
  readonly points: readonly number[];
  /**
   * What each value counts: the weights of the points as they are, so that their rounding costs no digits. They
   * equal those of `stencilWeights(nodes, order)` where no point was rounded.
   */
  readonly weights: readonly number[];
}

/** Lay a formula around x with the given step, without ever leaving the bounds. */
export function placeStencil(
  caller: string,
  formula: Formula,
  x: number,
  step: number,
  bounds: Bounds = everywhere,
): PlacedStencil {
  const [low, high] = checkedBounds(caller, x, bounds);
  const fit = fitToBounds(formula, x, step, [low, high]);
  const nodes = schemeNodes({ ...formula, scheme: fit.scheme });
  // Where the step was made to fit, rounding could still carry the outermost point over the bound.
  const points = nodes.map((node) => Math.min(Math.max(x + node * fit.step, low), high));
  if (new Set(points).size < points.length) {
    throw new RangeError(
      `${caller} needs ${points.length} distinct points around ${x}, but a step of ${fit.step} is too small for that`,
    );
  }
  return { ...fit, nodes, points, weights: weightsAt(points, x, fit.step, formula.order) };
}

function weightsAt(points: readonly number[], x: number, step: number, order: number): number[] {
  const { parts } = overCommonUnit([step, x, ...points]);
  const [unit = 1n, origin = 0n, ...places] = parts;
  const fromX = places.map((place) => place - origin);
  return exactWeights(fromX, unit, order).map(nearestToRational);
}
