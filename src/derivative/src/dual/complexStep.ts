import { requireFiniteNumber } from '../arguments/requireFiniteNumber.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { shown } from '../arguments/shown.ts';
import { ComplexNumber } from './ComplexNumber.ts';

/** 2⁻³³², about 10⁻¹⁰⁰: its square is far below any rounding error, and dividing by it is exact. */
const step = 1.142987391282275e-100;

/**
 * The derivative of `f` at a number by the complex step: x is moved a tiny h along the imaginary axis.
 *
 *     f′(x) ≈ Im f(x + ih) / h,  h = 2⁻³³²
 *
 * Nothing is subtracted, hence nothing cancels, however small h is: that is what sets it apart from differences.
 * Truncation error: −(h²/6)·f‴, which shows only where f changes within 10⁻⁹⁰ of x. Rounding error: that of the
 * formulas, a few ulp.
 *
 * f has to be analytic and written with the functions of the package: `add`, `subtract`, `multiply`, `divide`,
 * `negative`, `sum`, `exp`, `log`, `sqrt`, `power`, `sin`, `cos`, `tan`, `sinh`, `cosh` and `tanh` know complex
 * numbers. For others, and for kinks, there is `exactDerivative`.
 *
 * @param f the function of one number; it gets a complex number and returns one, or a number if it is constant.
 *   It is called once
 * @param x the point, a finite number
 * @returns the derivative, in units of f per unit of x; NaN where f does not exist
 * @throws TypeError when f puts the complex number into an operator or into a function that knows no complex
 *   numbers, such as `abs`, or returns neither a complex number nor a number
 * @throws RangeError when x is not finite
 * @source squire-trapp-1998
 *
 * @example
 * const f = (x: ComplexNumber) => multiply(multiply(3, x), exp(x));
 * complexStep(f, 2); // 66.50150489037586
 */
export function complexStep(f: (x: ComplexNumber) => ComplexNumber | number, x: number): number {
  requireFunction('complexStep', f);
  requireFiniteNumber('complexStep', x);
  const returned: unknown = f(new ComplexNumber(x, step));
  // A constant, unless it is none at all.
  if (typeof returned === 'number') return Number.isFinite(returned) ? 0 : NaN;
  if (returned instanceof ComplexNumber) return returned.im / step;
  throw new TypeError(
    `the function to differentiate must return one complex number; it returned ${shown(returned)}: ` +
      'write it with the functions of the package',
  );
}
