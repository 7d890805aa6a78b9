import { requireFunction } from '../../arguments/requireFunction.ts';
import { requireOptions } from '../../arguments/requireOptions.ts';
import { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';
import type { StepOptions } from '../differences/stepSize.ts';
import { stepSize } from '../differences/stepSize.ts';
import { oneNumber } from '../oneNumber.ts';
import { elementsOf } from './elementsOf.ts';

/**
 * The derivative of `f` along a direction, by a central difference: how fast f changes when x moves by v.
 *
 *     ∇f(x)·v = d/dt f(x + t·v) at t = 0 ≈ (f(x + t·v) − f(x − t·v)) / 2t,   t = h / max|vᵢ|
 *
 * so that the element that moves furthest moves by h. `v` is not made a unit vector: twice the direction gives
 * twice the derivative.
 *
 * Truncation error: (t²/6)·d³f/dt³, of second order. Rounding error: about ε·(|f| + Σ|xᵢ·∂f/∂xᵢ|)/2t
 * with ε = 2⁻⁵²; the second part is there because the elements of x ± t·v are rounded.
 *
 * `x` is only read. Each call of `f` gets a float64 array of its own, also when `x` holds integers.
 *
 * @param f the function of an array; it returns one number (an array of size 1 counts as one). It is called
 *   twice, whatever the size of `x`: that is what makes it cheap beside a gradient
 * @param x the point, an array of any shape with at least one element, all finite
 * @param v the direction, a finite array of the shape of `x`, in the unit of x per unit of t; 0 gives 0
 * @param options the step h, see {@link StepOptions}, where |x| is the largest |xᵢ|; default
 *   2⁻¹⁷·max(1, max|xᵢ|)
 * @returns the derivative, in units of f per unit of t; NaN and ∞ from `f` are carried on
 * @throws RangeError when `x` or `v` is not finite, `x` is empty, the shapes differ, or the step is out of range
 * @throws TypeError when `f` returns anything but one number, or `x` or `v` is not an array
 * @throws TypeError when `f` is no function, or an option none of these
 * @source abramowitz-stegun-25.3.21, dennis-schnabel-1996
 *
 * @example
 * const f = ([x, y]: NDArray) => 2 * x + 3 * x * y + y * y;
 * directionalDerivative(f, array([3, 2]), array([1, -1]), { delta: 0.5 }); // -5
 */
export function directionalDerivative(
  f: (x: NDArray) => number | NDArray,
  x: NDArray,
  v: NDArray,
  options: StepOptions = {},
): number {
  requireFunction('directionalDerivative', f);
  requireOptions('directionalDerivative', options, ['delta', 'relative']);
  const elements = elementsOf('directionalDerivative', x);
  const direction = elementsOf('directionalDerivative', v, 'v');
  if (tuple(x.shape) !== tuple(v.shape)) {
    throw new RangeError(
      `directionalDerivative requires v to have the shape of x, ${tuple(x.shape)}; got ${tuple(v.shape)}`,
    );
  }
  const size = largest(direction);
  if (!Number.isFinite(size)) {
    throw new RangeError(`directionalDerivative requires a finite v; it holds ${size}`);
  }
  const shares = direction.map((vi) => (size === 0 ? 0 : vi / size));
  const h = stepSize('directionalDerivative', largest(elements), options, 3);
  const after = (distance: number): number =>
    oneNumber(
      f(
        new NDArray(
          elements.map((xi, i) => xi + distance * (shares[i] ?? 0)),
          x.shape,
        ),
      ),
    );
  return ((after(h) - after(-h)) / (2 * h)) * size;
}

/** The largest |xᵢ|; NaN if any is. */
function largest(elements: Float64Array): number {
  return elements.reduce((most, xi) => Math.max(most, Math.abs(xi)), 0);
}
