import { requirePoint } from '../arguments/requireArray.ts';
import { requireFunction } from '../arguments/requireFunction.ts';
import { requireOptions } from '../arguments/requireOptions.ts';
import { shown } from '../arguments/shown.ts';
import { array } from '../array/array.ts';
import { flatIndex, indexAtFlat } from '../array/flatIndex.ts';
import type { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';
import { oneNumber } from '../derivatives/oneNumber.ts';
import { checkLine } from './checkLine.ts';
import { checkSentence } from './checkSentence.ts';
import { entriesOf } from './entriesOf.ts';
import type { DirectionCheck, EntryCheck, GradientCheck, LineCheck } from './GradientCheck.ts';
import { gradientAt } from './gradientAt.ts';
import type { Verdict } from './judge.ts';
import { noiseOf } from './noiseOf.ts';
import { randomDirections } from './randomDirections.ts';
import { sizeInBinary } from './sizeInBinary.ts';
import { directionSteps, entrySteps } from './steps.ts';
import type { Checked } from './taylorTable.ts';
import { worstFirst } from './worstFirst.ts';

/** What `checkGradient` can be told besides. */
export interface CheckGradientOptions {
  /** How many random directions to check; default 2, or 0 where the check of the one entry of x does it. */
  readonly directions?: number;
  /** Whether to check entry by entry; default true. Without, the number of calls does not grow with x. */
  readonly entries?: boolean;
  /** Another whole number gives other random directions; default 1. Of a larger one the last 32 bits count. */
  readonly seed?: number;
}

/**
 * Whether a gradient is the gradient of `f` at `x`, as a whole and entry by entry, by Taylor's theorem.
 *
 *     remainder(t) = |f(x + t·v) − f(x) − t·g·v|  falls like t² if g is right, like t if it is not
 *
 * along each axis and along random directions v. There is no tolerance to choose: a power of t is either 1 or
 * 2. It is fitted where the remainder stands clear of the rounding and the noise of `f`, which is measured.
 *
 * The verdict is `'undecidable'`, with the reason, where nobody could tell: at a kink or a jump, where f is
 * not a number, and where rounding or noise hide the slope. Rounding also sets the finest fault that shows:
 * about √(ε·|f·f''|) with ε = 2⁻⁵², as a rule in the seventh digit. A gradient made by differences is off by
 * their truncation error, and where that shows it is called wrong.
 *
 * `f` gets copies, so that `x` stays as it is whatever `f` does; they are float64, also for an integer `x`.
 * Calls `f` 17 times, then 2·s times for an entry (s = 16 steps for entries of a size from ½ to 4 and for 0,
 * more for large and for tiny ones, at most 46) and 32 times for a random direction.
 *
 * @param f the function; it gets a number if `x` is one, else an array, and returns one number
 * @param gradient what is claimed: a number or an array of the shape of `x`, or a function of x that gives it
 * @param x the point: a number, or an array of any shape and dtype with at least one element
 * @param options see {@link CheckGradientOptions}
 * @returns verdict, evidence and a sentence for the whole and for each entry, the worst entry first
 * @throws TypeError when the gradient has another shape than `x`, `f` returns anything but one number, or `x` is
 *   neither a number nor an array
 * @throws RangeError when `x` has no elements, `directions` is no whole number ≥ 0 or `seed` none, or nothing is
 *   left to check
 * @throws TypeError when `f` is no function, or an option none of these
 * @source boumal-2023, more-wild-2011
 *
 * @example
 * const f = ([x, y]: NDArray) => x * x * y;
 * const check = checkGradient(f, array([6, 9]), array([3, 2]));
 * check.verdict; // 'wrong'
 * check.entries.map((entry) => entry.verdict); // ['wrong', 'right']
 * check.entries[0]?.sentence;
 * // 'entry (0,): your gradient says 6.0, the differences say 12.0: the remainder falls like t, not t²; a factor 2 is missing'
 */
export function checkGradient(
  f: (x: number) => number | NDArray,
  gradient: number | NDArray | ((x: number) => number | NDArray),
  x: number,
  options?: CheckGradientOptions,
): GradientCheck;
export function checkGradient(
  f: (x: NDArray) => number | NDArray,
  gradient: number | NDArray | ((x: NDArray) => number | NDArray),
  x: NDArray,
  options?: CheckGradientOptions,
): GradientCheck;
export function checkGradient(
  f: (x: never) => unknown,
  gradient: unknown,
  x: number | NDArray,
  options: CheckGradientOptions = {},
): GradientCheck {
  requirePoint('checkGradient', x);
  requireFunction('checkGradient', f);
  requireOptions('checkGradient', options, ['directions', 'entries', 'seed']);
  const { directions, entries = true, seed = 1 } = options;
  const point = array(x, 'float64');
  if (point.size === 0) {
    throw new RangeError(`checkGradient requires an x with elements; got shape ${tuple(point.shape)}`);
  }
  const count = directions ?? (point.size === 1 && entries ? 0 : 2);
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`checkGradient requires a whole number of directions ≥ 0; got ${shown(count)}`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`checkGradient requires a whole number as seed; got ${shown(seed)}`);
  }
  if (count === 0 && !entries) {
    throw new RangeError('checkGradient has nothing to check with neither entries nor directions');
  }

  let calls = 0;
  const evaluate = (at: NDArray): number => {
    calls++;
    return oneNumber((f as (x: unknown) => unknown)(typeof x === 'number' ? at.get() : at));
  };
  const values = entriesOf(point);
  const sizes = values.map(sizeInBinary);
  const [first = [], ...drawn] = randomDirections(count + 1, sizes, seed);
  const checked: Checked = {
    f: evaluate,
    x: point,
    atX: evaluate(array(point)),
    gradient: gradientAt(gradient, x),
    noise: noiseOf(evaluate, point, first),
  };

  const inOrder = (entries ? values : []).map((value, i): EntryCheck => {
    const idx = indexAtFlat(i, point.shape);
    const axis = values.map((_, other) => (other === i ? 1 : 0));
    return { idx, ...checkLine(checked, axis, entrySteps(value), placeOf(idx)) };
  });
  const ofDirections = drawn.map((v, i): DirectionCheck => {
    const direction = array(v).reshape(point.shape).toNested();
    return { direction, ...checkLine(checked, v, directionSteps(), `random direction ${i + 1}`) };
  });
  const ofEntries = worstFirst(inOrder, ({ idx }) => Math.max(sizes[flatIndex(idx, point.shape)] ?? 1, 1));
  const verdict = overall([...ofEntries, ...ofDirections]);
  return {
    verdict,
    sentence: checkSentence(verdict, ofEntries, ofDirections),
    entries: ofEntries,
    directions: ofDirections,
    noise: checked.noise,
    calls,
  };
}

/** `entry (1, 2)`; for a number there is but one derivative. */
function placeOf(idx: readonly number[]): string {
  return idx.length === 0 ? 'the derivative' : `entry ${tuple(idx)}`;
}

function overall(lines: readonly LineCheck[]): Verdict {
  const has = (verdict: Verdict): boolean => lines.some((line) => line.verdict === verdict);
  if (has('wrong')) return 'wrong';
  return has('undecidable') ? 'undecidable' : 'right';
}
