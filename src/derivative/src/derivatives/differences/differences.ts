import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { oneNumber } from '../oneNumber.ts';
import type { Bounds } from './bounds.ts';
import { checkFormula } from './checkFormula.ts';
import type { PlacedStencil } from './placeStencil.ts';
import { placeStencil } from './placeStencil.ts';
import type { Scheme } from './schemeNodes.ts';
import type { StepOptions } from './stepSize.ts';
import { stepSize } from './stepSize.ts';
import { weightedSum } from './weightedSum.ts';

/** Which derivative, by which formula, with which step. */
export interface DifferencesOptions extends StepOptions {
  /** On which side of x to evaluate f: `forward` to the right, `backward` to the left; default `central`. */
  readonly scheme?: Scheme;
  /** Which derivative, a whole number from 1 up; default 1. */
  readonly order?: number;
  /** The power of the step with which the truncation error falls: from 1 up, even if central; default 2. */
  readonly accuracy?: number;
  /** Where f may be evaluated, `[low, high]`, both included; ±∞ for no bound, which is the default. */
  readonly bounds?: Bounds;
}

/** A derivative and all that it was made of: value = Σ weights·values / step^order. */
export interface Difference extends PlacedStencil {
  /** The derivative, in units of f per unit of x to the power `order`. */
  readonly value: number;
  /** What f gave at each point. */
  readonly values: readonly number[];
  /** How often f was called. */
  readonly calls: number;
}

/**
 * A derivative of any order at a number, by forward, backward or central differences of any accuracy.
 *
 *     f^(order)(x) ≈ Σ weights[i]·f(x + nodes[i]·h) / h^order
 *
 * Truncation error: C·h^accuracy·f^(order+accuracy), with the constant C = `errorConstant` of
 * `stencilWeights(nodes, order)`; none for polynomials of a degree below order + accuracy. Rounding error: about
 * ε·Σ|weights|·|f|/2h^order with ε = 2⁻⁵².
 *
 * The step that is used and reported is the effective one, (x + h) − x in float64, and the weights belong to
 * the points at which f was really evaluated. Near a bound the formula turns to the side that has room, with
 * the same accuracy; `f` is never evaluated beyond it.
 *
 * @param f the function of one number; it returns one number (an array of size 1 counts as one). It is
 *   called order + accuracy times, central once less, in ascending order of the points
 * @param x the point, a finite number within the bounds
 * @param options see {@link DifferencesOptions}; without `delta` and `relative` the step is
 *   2^−round(52/(order + accuracy))·max(1, |x|)
 * @returns the value, and the scheme, step, nodes, points, weights and values it came from, see
 *   {@link Difference}; NaN and ∞ from `f` are carried on
 * @throws RangeError when x is not finite or out of bounds, the bounds leave no room, the step is not positive
 *   or too small to move x, or order or accuracy is not a whole number in its range
 * @throws TypeError when `f` returns anything but one number, or both `delta` and `relative` are given
 * @throws TypeError when `f` is no function, or an option none of these
 * @source fornberg-1988, dennis-schnabel-1996
 *
 * @example
 * differences((x) => x * x * x, 2, { order: 2, delta: 0.5 }).value; // 12
 *
 * @example
 * // The square root does not exist to the left of 0.
 * const { scheme, points } = differences(sqrt, 0.25, { delta: 0.5, bounds: [0, Infinity] });
 * scheme; // 'forward'
 * points; // [0.25, 0.75, 1.25]
 */
export function differences(
  f: (x: number) => number | NDArray,
  x: number,
  options: DifferencesOptions = {},
): Difference {
  requireFunction('differences', f);
  requireOptions('differences', options, ['scheme', 'order', 'accuracy', 'bounds', 'delta', 'relative']);
  const { scheme = 'central', order = 1, accuracy = 2, bounds } = options;
  const formula = { scheme, order, accuracy };
  checkFormula('differences', formula);
  const h = stepSize('differences', x, options, order + accuracy);
  const placed = placeStencil('differences', formula, x, h, bounds);
  const values = placed.points.map((point) => oneNumber(f(point)));
  let value = weightedSum(placed.weights, values);
  // One factor at a time: step^order itself may underflow.
  for (let i = 0; i < order; i++) value /= placed.step;
  return { value, ...placed, values, calls: values.length };
}
