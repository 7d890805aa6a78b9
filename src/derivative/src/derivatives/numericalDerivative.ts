import { requireDelta } from '../arguments/requireDelta.ts';
import { requirePoint } from '../arguments/requireArray.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import { assign } from '../array/assign.ts';
import type { NDArray } from '../array/NDArray.ts';
import { zerosLike } from '../array/zerosLike.ts';
import { ElementWalk } from '../walk/ElementWalk.ts';
import { told } from '../walk/observe.ts';
import type { DerivativeStep, NumericalDerivativeOptions } from './DerivativeStep.ts';
import { evaluate } from './evaluate.ts';
import { oneNumber } from './oneNumber.ts';

/**
 * The derivative of `f` at a number, or its gradient at an array of any shape, by central differences.
 *
 *     grad[idx] = (f(x with x[idx] + delta) − f(x with x[idx] − delta)) / (2·delta)
 *
 * The derivative minus this quotient is −(delta²/6)·f''' to first order (truncation), and rounding of the
 * values of f adds about ε·|f|/delta with ε = 2⁻⁵²: a smaller delta lessens the first and raises the second.
 *
 * The elements are visited with `nditer` and changed **in place**: during a call of `f` the array `x` holds
 * the moved element. Afterwards `x` is as it was, bit for bit, also when `f` throws.
 *
 * An integer array is a pitfall, kept as NumPy has it: x[idx] = 3 + 1e-4 stores 3 and the result, of the
 * dtype of `x`, is nonsense. Make `x` a float64 array.
 *
 * @param f what to differentiate; it gets a number if `x` is one, else `x` itself, and returns one number
 *   (an array of size 1 counts as one). It is called 2·size times.
 * @param x the point: a number, or an array of any shape with at least one element, which must be writeable
 * @param options see {@link NumericalDerivativeOptions}
 * @returns a number for a number, else a new array with the shape and dtype of `x`, in units of f per unit
 *   of x; NaN and ∞ from `f` are carried on
 * @throws RangeError when delta is 0 or not finite, or `x` has no elements
 * @throws TypeError when `f` returns anything but one number, or `x` is read-only
 * @throws TypeError when `f` is no function, or an option none of these
 * @source notebook, abramowitz-stegun-25.3.21
 *
 * @example
 * numericalDerivative((x) => x * x, 3); // 6.000000000012662
 *
 * @example
 * const f = ([x, y]: NDArray) => 2 * x + 3 * x * y + power(y, 3);
 * numericalDerivative(f, array([3, 2])); // array([ 8.        , 21.00000001])
 */
export function numericalDerivative(
  f: (x: number) => number | NDArray,
  x: number,
  options?: NumericalDerivativeOptions<number>,
): number;
export function numericalDerivative(
  f: (x: NDArray) => number | NDArray,
  x: NDArray,
  options?: NumericalDerivativeOptions,
): NDArray;
export function numericalDerivative(
  f: (x: never) => unknown,
  x: number | NDArray,
  options: NumericalDerivativeOptions<never> = {},
): number | NDArray {
  requirePoint('numericalDerivative', x);
  requireFunction('numericalDerivative', f);
  requireOptions('numericalDerivative', options, ['delta', 'onStep']);
  const { delta = 1e-4, onStep } = options;
  if (onStep !== undefined) requireFunction('numericalDerivative', onStep, 'onStep');
  requireDelta('numericalDerivative', delta);
  return typeof x === 'number'
    ? slope(f as (x: number) => unknown, x, delta, onStep as NumericalDerivativeOptions<number>['onStep'])
    : gradient(f as (x: NDArray) => unknown, x, delta, onStep as NumericalDerivativeOptions['onStep']);
}

function slope(
  f: (x: number) => unknown,
  x: number,
  delta: number,
  onStep: NumericalDerivativeOptions<number>['onStep'],
): number {
  if (told) {
    // Whoever observes is shown a walk, over the array without axes that NumPy makes of a number.
    const point = told.arrayOf(x);
    const inNumbers = onStep && ((step: DerivativeStep) => onStep({ ...step, grad: step.derivative }));
    return gradient(() => f(point.get()), point, delta, inNumbers).get();
  }
  const plus = oneNumber(f(x + delta));
  const minus = oneNumber(f(x - delta));
  const derivative = (plus - minus) / (2 * delta);
  onStep?.({ step: 0, idx: Object.freeze([]), value: x, plus, minus, derivative, grad: derivative });
  return derivative;
}

function gradient(
  f: (x: NDArray) => unknown,
  x: NDArray,
  delta: number,
  onStep: NumericalDerivativeOptions['onStep'],
): NDArray {
  const grad = zerosLike(x);
  const it = new ElementWalk(x);
  const nudged: Nudged = { isMoved: false, kept: NaN };
  try {
    // Through Reflect.apply and not as a closure, so that V8 does not merge the walk into this try block: there
    // it keeps the sums of a loop in f in memory instead of registers, and such an f runs 2.5 times slower.
    Reflect.apply(differentiate, undefined, [f, x, delta, onStep, grad, it, nudged]);
  } finally {
    if (nudged.isMoved) assign(x, it.index, it.position, nudged.kept);
  }
  return grad;
}

/** What has to be put back if f throws: the element at which the walk stands, as long as f sees it moved. */
interface Nudged {
  isMoved: boolean;
  /** Its value. Hardly ever anything but a number: V8 then writes one over the other, and makes no object of each. */
  kept: number | bigint;
}

/** The walk of the notebook, over `nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] })`. */
function differentiate(
  f: (x: NDArray) => unknown,
  x: NDArray,
  delta: number,
  onStep: NumericalDerivativeOptions['onStep'],
  grad: NDArray,
  it: ElementWalk,
  nudged: Nudged,
): void {
  const idx = it.index;
  while (!it.finished) {
    const place = it.position;
    // From memory and not with x.get: as a number, an int64 beyond 2^53 would lose digits.
    const kept = x.data[place] ?? 0;
    nudged.kept = kept;
    nudged.isMoved = true;

    // assign is x.set(idx, …) for an element whose place is known.
    const tmp = Number(kept);
    assign(x, idx, place, tmp + delta);
    const plus = evaluate(f, x);
    assign(x, idx, place, tmp - delta);
    const minus = evaluate(f, x);

    const derivative = (plus - minus) / (2 * delta);
    assign(grad, idx, it.positionIn(grad), derivative);
    assign(x, idx, place, kept);
    nudged.isMoved = false;

    const step = it.count;
    onStep?.({ step, idx: Object.freeze([...idx]), value: tmp, plus, minus, derivative, grad });
    it.iternext();
  }
}
