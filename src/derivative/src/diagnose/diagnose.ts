import { requireDelta } from '../arguments/requireDelta.ts';
import { requirePoint } from '../arguments/requireArray.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import type { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';
import { claimOf } from './claim.ts';
import type { Finding } from './Finding.ts';
import { routineRun } from './routineRun.ts';
import { routineStep } from './routineStep.ts';
import { subjectOf } from './Subject.ts';
import { suspicions } from './suspicions.ts';

/** What `diagnose` can be told besides. */
export interface DiagnoseOptions<Point> {
  /** The step of the differences, in the unit of x: finite, not 0. Default: that of `using`, else 1e-4. */
  readonly delta?: number;
  /** Your own derivative routine. It is called once, as `using(f, x)`, with a copy of x. */
  readonly using?: (f: (x: Point) => number, x: Point) => unknown;
  /** A derivative that you have already: a number, or an array of the shape of x. */
  readonly gradient?: number | NDArray;
}

/**
 * Why a numerical derivative of `f` at `x` is wrong, or would be: what was found, the worst first.
 *
 * Given `f` and `x` alone, it looks for what spoils any difference quotient:
 *
 * | type | what it is |
 * | --- | --- |
 * | `throws`, `not-one-number`, `not-finite` | f(x) is no finite number |
 * | `noise` | f(x) is not the same each time |
 * | `changes-x`, `keeps-x` | f writes to its argument, or holds on to x itself |
 * | `integer-step`, `step-lost` | x + δ is truncated to an integer, or rounded back to x |
 * | `domain-edge` | f has no value δ beside x |
 * | `pole`, `jump`, `vertical`, `kink` | f has no derivative within δ of x |
 *
 * Given also your routine or its result, it looks for what went wrong there:
 *
 * | type | what it is |
 * | --- | --- |
 * | `routine-throws`, `result-shape` | there is no derivative of the shape of x |
 * | `not-restored` | the routine leaves x moved |
 * | `constant-factor` | every entry is wrong by the same factor: 2, ½, −1, … |
 * | `one-sided` | f was asked on one side only: the error falls like δ, not δ² |
 * | `differs` | it is wrong, and none of the above |
 *
 * An array `x` is moved in place for a moment, to see whether f notices; it comes back bit for bit, also when
 * `f` throws. Everywhere else `f` gets copies.
 *
 * @param f the function; it gets a number if `x` is one, else an array. It is called at most 23 + 42·size
 *   times, for a finding up to 3·size + 6 times more; with `gradient` or `using` 2·s·size + 1 times more (s = 16
 *   for entries of a size from ½ to 4 and for 0, more for large and for tiny ones, at most 46), and as often as `using` does
 * @param x the point: a number, or an array of any shape with at least one element
 * @param options see {@link DiagnoseOptions}
 * @returns findings, each with its `type`, its places in x, its `evidence` in figures, a `sentence` that says
 *   what it is, and one, `mend`, that says what to do; an empty list if nothing is wrong
 * @throws RangeError when `delta` is 0 or not finite, or `x` has no elements
 * @throws TypeError when both `using` and `gradient` are given, or `x` is neither a number nor an array
 * @throws TypeError when `f` is no function, or an option none of these
 * @source boumal-2023, more-wild-2011
 *
 * @example
 * const found = diagnose((x: number) => Math.abs(x), 0);
 * found[0]?.type; // 'kink'
 * found[0]?.sentence;
 * // 'f has a kink at x = 0.0: its slope is -1.0 on the left and 1.0 on the right, and the quotient mixes both.'
 *
 * @example
 * const forward = (f: (x: number) => number, x: number) => (f(x + 1e-4) - f(x)) / 1e-4;
 * const [found] = diagnose((x: number) => x * x, 3, { using: forward });
 * found?.type; // 'one-sided'
 * found?.mend;
 * // 'Take (f(x + δ) − f(x − δ)) / 2δ, whose error falls like δ².'
 */
export function diagnose(f: (x: number) => unknown, x: number, options?: DiagnoseOptions<number>): Finding[];
export function diagnose(
  f: (x: NDArray) => unknown,
  x: NDArray,
  options?: DiagnoseOptions<NDArray>,
): Finding[];
export function diagnose(
  f: (x: never) => unknown,
  x: number | NDArray,
  options: DiagnoseOptions<number> | DiagnoseOptions<NDArray> = {},
): Finding[] {
  requirePoint('diagnose', x);
  requireFunction('diagnose', f);
  requireOptions('diagnose', options, ['delta', 'using', 'gradient']);
  const { delta, using, gradient } = options;
  if (using !== undefined) requireFunction('diagnose', using, 'using');
  if (delta !== undefined) requireDelta('diagnose', delta);
  if (typeof x !== 'number' && x.size === 0) {
    throw new RangeError(`diagnose requires an x with elements; got shape ${tuple(x.shape)}`);
  }
  if (using !== undefined && gradient !== undefined) {
    throw new TypeError('diagnose takes a routine (using) or its result (gradient); got both');
  }
  const call = f as (x: unknown) => unknown;
  const ofArray = (point: NDArray): unknown => call(typeof x === 'number' ? point.get() : point);
  const run = using && routineRun(using, ofArray, x);
  const claim = run || gradient !== undefined ? claimOf(run ? run.result : gradient, x, run) : undefined;
  const subject = subjectOf(ofArray, x, delta ?? (run && routineStep(run, x)) ?? 1e-4, claim);
  const findings: Finding[] = [];
  for (const { suspect, when } of suspicions) {
    const isApt =
      when === 'always' || (subject.isSteady && (when === 'f(x) is steady' || findings.length === 0));
    const found = isApt ? suspect(subject) : undefined;
    if (found !== undefined) findings.push(found);
  }
  return findings;
}
