import { requireFiniteNumber } from '../../arguments/requireFiniteNumber.ts';
import { shown } from '../../arguments/shown.ts';
import { powerOfTwo } from '../../functions/float64/float64Bits.ts';

/** How far from x to go: absolutely or relatively, not both; without either the step suits the formula. */
export interface StepOptions {
  /** The absolute step, in the unit of x; finite and positive. */
  readonly delta?: number;
  /** The step as a share of |x|, without unit: it is relative·|x|, or `relative` itself at x = 0; finite and positive. */
  readonly relative?: number;
}

/**
 * The effective step (x + h) − x: the distance, in float64, that x really moves when h is asked for.
 *
 * Without `delta` and `relative` the step asked for is 2^−round(52/powers)·max(1, |x|), near the one where the
 * truncation error ∝ h^accuracy meets the rounding error ∝ ε/h^order; `powers` is order + accuracy.
 *
 * @source dennis-schnabel-1996
 */
export function stepSize(
  caller: string,
  x: number,
  { delta, relative }: StepOptions,
  powers: number,
): number {
  requireFiniteNumber(caller, x, ': for an array there are numericalDerivative and jacobian');
  if (delta !== undefined && relative !== undefined) {
    throw new TypeError(
      `${caller} takes an absolute step (delta) or a relative one, not both; got delta ${delta} and relative ${relative}`,
    );
  }
  checkStep(caller, 'delta', delta);
  checkStep(caller, 'relative', relative);
  const suitable = powerOfTwo(-Math.round(52 / powers)) * Math.max(1, Math.abs(x));
  const asked = delta ?? (relative === undefined ? suitable : relative * (Math.abs(x) || 1));
  const step = x + asked - x;
  if ([x - step, x + step].every((moved) => Number.isFinite(moved) && moved !== x)) return step;
  throw new RangeError(
    `${caller} requires a step that moves x to other finite numbers; ${x} ± ${asked} is ${x - asked} and ${x + asked}`,
  );
}

function checkStep(caller: string, name: string, step: unknown): void {
  if (step === undefined || (typeof step === 'number' && step > 0 && step < Infinity)) return;
  throw new RangeError(`${caller} requires a finite, positive ${name}; got ${shown(step)}`);
}
