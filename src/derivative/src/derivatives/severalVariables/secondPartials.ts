import type { Bounds } from '../differences/bounds.ts';
import type { PlacedStencil } from '../differences/placeStencil.ts';
import { placeStencil } from '../differences/placeStencil.ts';
import type { StepOptions } from '../differences/stepSize.ts';
import { stepSize } from '../differences/stepSize.ts';
import { weightedSum } from '../differences/weightedSum.ts';
import type { Move } from './moved.ts';

/** The step, for each element of x by itself, and the bounds, which hold for every element. */
export interface HessianOptions extends StepOptions {
  /** Where the elements may be moved to, `[low, high]`, both included; ±∞ for no bound, which is the default. */
  readonly bounds?: Bounds;
}

/** f with some elements of x moved. */
export type Evaluate = (...moves: readonly Move[]) => number;

/** The formulas around one element of x: for its own second derivative, and for its part in a mixed one. */
export interface Axis {
  readonly place: number;
  readonly twice: PlacedStencil;
  readonly once: PlacedStencil;
}

export function axisOf(caller: string, place: number, value: number, options: HessianOptions): Axis {
  const second = { scheme: 'central', order: 2, accuracy: 2 } as const;
  // Mixed derivatives divide by two steps as well, so the step that suits second derivatives suits them.
  const h = stepSize(caller, value, options, 4);
  const twice = placeStencil(caller, second, value, h, options.bounds);
  return { place, twice, once: placeStencil(caller, { ...second, order: 1 }, value, h, options.bounds) };
}

/** ∂²f/∂xᵢ², where f is called at every point but the one without a move, whose value is `centre`. */
export function twiceAlong(evaluate: Evaluate, axis: Axis, centre: number): number {
  const { place, twice } = axis;
  const values = twice.points.map((to, i) => (twice.nodes[i] === 0 ? centre : evaluate({ place, to })));
  return weightedSum(twice.weights, values) / twice.step / twice.step;
}

/** ∂²f/∂xᵢ∂xⱼ: the derivative along i of the derivative along j. */
export function mixedAlong(
  evaluate: Evaluate,
  { place: i, once: outer }: Axis,
  { place: j, once: inner }: Axis,
): number {
  const slopes = outer.points.map((toI) => {
    const values = inner.points.map((toJ) => evaluate({ place: i, to: toI }, { place: j, to: toJ }));
    return weightedSum(inner.weights, values);
  });
  return weightedSum(outer.weights, slopes) / outer.step / inner.step;
}
