import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import { shown } from '../../arguments/shown.ts';
import type { ArrayLike } from '../../array/array.ts';
import { array } from '../../array/array.ts';
import { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';
import { checkFormula } from '../differences/checkFormula.ts';
import type { DifferencesOptions } from '../differences/differences.ts';
import type { PlacedStencil } from '../differences/placeStencil.ts';
import { placeStencil } from '../differences/placeStencil.ts';
import { stepSize } from '../differences/stepSize.ts';
import { weightedSum } from '../differences/weightedSum.ts';
import { elementsOf } from './elementsOf.ts';
import type { Move } from './moved.ts';
import { moved } from './moved.ts';

/** As for `differences`; each element of x gets a step of its own, and the bounds hold for every element. */
export type JacobianOptions = Omit<DifferencesOptions, 'order'>;

/**
 * The Jacobian: the derivatives of everything that `f` returns with respect to every element of `x`.
 *
 *     J[i, j] = ∂fᵢ/∂xⱼ ≈ (fᵢ(x with xⱼ + h) − fᵢ(x with xⱼ − h)) / 2h
 *
 * Truncation error: (h²/6)·∂³fᵢ/∂xⱼ³. Rounding error: about ε·|fᵢ|/h with ε = 2⁻⁵². Each h is the effective
 * step; see `differences` for the other schemes and accuracies, and for what happens near a bound.
 *
 * `x` is only read. Each call of `f` gets a float64 array of its own, also when `x` holds integers, so that
 * nudges are never cut off and `f` may keep its argument or write to it.
 *
 * @param f the function of an array; it returns an array or a list of numbers, the same shape at each call, or
 *   one number. It is called accuracy·size times, which is 2·size by default; and once more, for f(x), when any
 *   formula is one-sided: with `scheme` forward or backward, or near a bound
 * @param x the point, an array of any shape with at least one element, all finite
 * @param options see {@link JacobianOptions}; without `delta` and `relative` the step is 2⁻¹⁷·max(1, |xⱼ|)
 *   for the default accuracy
 * @returns a new float64 array of the shape of what `f` returns followed by the shape of `x`: (m, n) for m
 *   numbers from a vector of n, and (n,), the gradient, for one number. Units of fᵢ per unit of xⱼ; NaN and ∞
 *   from `f` reach only the elements they enter
 * @throws RangeError when `x` is not finite, empty or out of bounds, or an option is out of its range
 * @throws TypeError when `f` returns no numbers or another shape than before, or `x` is not an array
 * @throws TypeError when `f` is no function, or an option none of these
 * @source dennis-schnabel-1996
 *
 * @example
 * jacobian(([x, y]: NDArray) => [x * y, x - y], array([3, 2]));
 * // array([[ 2.,  3.],
 * //        [ 1., -1.]])
 */
export function jacobian(
  f: (x: NDArray) => ArrayLike | NDArray,
  x: NDArray,
  options: JacobianOptions = {},
): NDArray {
  requireFunction('jacobian', f);
  requireOptions('jacobian', options, ['scheme', 'accuracy', 'bounds', 'delta', 'relative']);
  const { scheme = 'central', accuracy = 2, bounds } = options;
  const formula = { scheme, order: 1, accuracy };
  checkFormula('jacobian', formula);
  const elements = elementsOf('jacobian', x);
  let shape: readonly number[] | undefined;
  const evaluate = (...moves: readonly Move[]): NDArray => {
    const output = outputOf(f(moved(elements, x.shape, moves)), shape);
    shape = output.shape;
    return output;
  };
  // f(x) is needed for one-sided formulas only, and then once for all elements.
  let centre: NDArray | undefined;
  const columns = Array.from(elements, (value, place) => {
    const h = stepSize('jacobian', value, options, 1 + accuracy);
    const placed = placeStencil('jacobian', formula, value, h, bounds);
    const outputs = placed.points.map((to) =>
      to === value ? (centre ??= evaluate()) : evaluate({ place, to }),
    );
    return derivativesOf(outputs, placed);
  });
  return array(columns)
    .T.copy()
    .reshape([...(shape ?? []), ...x.shape]);
}

function derivativesOf(outputs: readonly NDArray[], { weights, step }: PlacedStencil): number[] {
  const lists = outputs.map((output) => [...output.reshape(-1)]);
  const valuesOf = (i: number): number[] => lists.map((list) => list[i] ?? NaN);
  return Array.from({ length: outputs[0]?.size ?? 0 }, (_, i) => weightedSum(weights, valuesOf(i)) / step);
}

function asArray(returned: ArrayLike | NDArray): NDArray {
  try {
    return array(returned, 'float64');
  } catch (cause) {
    throw notNumbers(returned, { cause });
  }
}

function notNumbers(returned: unknown, options?: ErrorOptions): TypeError {
  const what = returned === undefined ? 'undefined: does it lack a return?' : shown(returned);
  return new TypeError(
    `the function of jacobian must return an array, a list of numbers or a number; it returned ${what}`,
    options,
  );
}

/** What f returned, copied into an array, because f may return the same memory again. */
function outputOf(returned: unknown, shape: readonly number[] | undefined): NDArray {
  if (typeof returned !== 'number' && !Array.isArray(returned) && !(returned instanceof NDArray)) {
    throw notNumbers(returned);
  }
  const output = asArray(returned as ArrayLike | NDArray);
  if (shape !== undefined && tuple(shape) !== tuple(output.shape)) {
    throw new TypeError(
      `the function of jacobian must return the same shape at each call; it returned ${tuple(output.shape)} after ${tuple(shape)}`,
    );
  }
  return output;
}
