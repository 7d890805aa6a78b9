import { requireFiniteNumber } from '../arguments/requireFiniteNumber.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import { shown } from '../arguments/shown.ts';
import type { NDArray } from '../array/NDArray.ts';
import { oneNumber } from '../derivatives/oneNumber.ts';
import { bestExtrapolation } from './bestExtrapolation.ts';
import { measurePairs } from './measurePairs.ts';
import { noise } from './noise.ts';
import { smoothPart } from './smoothPart.ts';
import type { DerivativeStatus } from './status.ts';
import { statusOf } from './status.ts';
import { unresolved } from './unresolved.ts';

/** How {@link derivative} judges its result. */
export interface DerivativeOptions {
  /** The relative error up to which the status is `converged`; finite and positive, default 10⁻⁶. */
  readonly tolerance?: number;
}

/** A derivative and how far it may be off; errors are in units of f per unit of x. */
export interface DerivativeEstimate {
  readonly value: number;
  /** How far the value may be off: 2·(truncation + rounding.f + rounding.x); ∞ where it cannot be told. */
  readonly error: number;
  /** The part of the error that comes from the steps not being 0. */
  readonly truncation: number;
  readonly rounding: {
    /** The part that comes from the rounding errors of f. */
    readonly f: number;
    /** The part that comes from x ± h being rounded, also as an argument inside f. */
    readonly x: number;
  };
  readonly status: DerivativeStatus;
  /** How often f was called. */
  readonly calls: number;
  /** The central differences that were measured, from the largest step to the smallest. */
  readonly differences: readonly MeasuredDifference[];
}

/** A central difference, (f(x + step) − f(x − step)) / ((x + step) − (x − step)), the points as float64 has them. */
export interface MeasuredDifference {
  readonly step: number;
  readonly value: number;
  /** Whether the extrapolation rests on it. */
  readonly used: boolean;
}

/**
 * The derivative of `f` at a number, with an estimate of its error, from at most 12 calls of f.
 *
 *     (f(x + h) − f(x − h)) / 2h = f′ + (h²/6)·f‴ + (h⁴/120)·f⁽⁵⁾ + …
 *
 * is measured for five steps h and extrapolated to h → 0. Each step is chosen by what the ones before it showed:
 * small where f changes its shape quickly, larger where rounding would spoil the difference. The scale of f need
 * not be known, and beside a pole or the edge of its domain the steps shrink until f is finite and smooth on both
 * sides.
 *
 * Truncation error: of order 2n for n steps. Rounding error: about ε·|f|/h, ε = 2⁻⁵². Both are estimated, not
 * proven, and usually far too high: see `error`, and `status` for whether to trust it.
 *
 * @param f the function of one number; it returns one number (an array of size 1 counts as one). It is called 12
 *   times, or 11 times if it does not look smooth; nowhere further from x than a quarter of max(1, |x|)
 * @param x the point, a finite number
 * @param options see {@link DerivativeOptions}
 * @returns the value, the parts of its error, the status and the differences, see {@link DerivativeEstimate}; NaN
 *   and ∞ from `f` are not thrown but told by the status
 * @throws RangeError when x is not finite, or the tolerance is not a finite, positive number
 * @throws TypeError when x is not a number, or `f` returns anything but one number
 * @throws TypeError when `f` is no function, or an option none of these
 * @source richardson-1911, ridders-1982, more-wild-2011
 *
 * @example
 * const { value, status, calls } = derivative((x) => 3 * x * exp(x), 2);
 * value; // 66.50150489037605
 * status; // 'converged'
 * calls; // 12
 *
 * @example
 * derivative(abs, 0).status; // 'notSmooth'
 */
export function derivative(
  f: (x: number) => number | NDArray,
  x: number,
  options: DerivativeOptions = {},
): DerivativeEstimate {
  requireFunction('derivative', f);
  requireOptions('derivative', options, ['tolerance']);
  const { tolerance = 1e-6 } = options;
  checkArguments(x, tolerance);
  let calls = 0;
  const evaluate = (point: number): number => {
    calls++;
    return oneNumber(f(point));
  };
  const fx = evaluate(x);
  const pairs = measurePairs(evaluate, x, fx);
  const smooth = smoothPart(pairs, fx);
  const best = smooth && bestExtrapolation(smooth.pairs, noise(evaluate, x, fx, smooth));
  const differences = pairs.map((pair) => ({
    step: pair.step,
    value: pair.slope,
    used: best?.pairs.includes(pair) ?? false,
  }));
  if (best === undefined) return { ...unresolved(pairs, fx), calls, differences };
  const { slope: value, error, truncation, rounding } = best;
  return { value, error, truncation, rounding, status: statusOf(best, tolerance), calls, differences };
}

function checkArguments(x: unknown, tolerance: unknown): void {
  requireFiniteNumber('derivative', x, ': for an array there is numericalDerivative');
  if (!(typeof tolerance === 'number' && tolerance > 0 && tolerance < Infinity)) {
    throw new RangeError(`derivative requires a finite, positive tolerance; got ${shown(tolerance)}`);
  }
}
