import type { NDArray } from '../array/NDArray.ts';
import { greatest } from '../functions/float64/greatest.ts';
import { powerOfTwoBelow } from '../functions/float64/powerOfTwoBelow.ts';
import { innerProduct } from './innerProduct.ts';
import { movedCopy } from './movedCopy.ts';

/** What f says at x + t·v and x − t·v, held against the gradient. */
export interface TaylorRow {
  /** The step, in units of v. */
  readonly t: number;
  /** |f(x ± t·v) − f(x) ∓ t·g·v|, the larger of the two sides, in the unit of f; NaN where f is not a number. */
  readonly remainder: number;
  /** What the rounding and the noise of f may contribute to the remainder. */
  readonly rounding: number;
  /** (f(x + t·v) − f(x)) / t */
  readonly forward: number;
  /** (f(x) − f(x − t·v)) / t */
  readonly backward: number;
}

/** What is checked: f, the point, f at it, the gradient in C order, and how noisy f is. */
export interface Checked {
  readonly f: (point: NDArray) => number;
  readonly x: NDArray;
  readonly atX: number;
  readonly gradient: readonly number[];
  readonly noise: number;
}

/**
 * The table of t and remainder along v, the largest t first. Calls f twice for each step.
 *
 * Taylor: f(x + t·v) = f(x) + t·g·v + O(t²). With the right g the remainder falls like t², with any other
 * like t.
 */
export function taylorTable(checked: Checked, v: readonly number[], steps: readonly number[]): TaylorRow[] {
  const measure = measureOf(v);
  return steps.map((t) => {
    const plus = side(checked, v, measure, t);
    const minus = side(checked, v, measure, -t);
    return {
      t,
      remainder: Math.max(plus.remainder, minus.remainder),
      rounding: Math.max(plus.rounding, minus.rounding),
      forward: plus.quotient,
      backward: minus.quotient,
    };
  });
}

/** Measures moves along v, in units of v: m·v / v·v, by a power of two of the size of v, for v·v itself may overflow. */
function measureOf(v: readonly number[]): (moves: readonly number[]) => number {
  const scale = powerOfTwoBelow(greatest(v.map(Math.abs)));
  const unit = v.map((each) => each / scale);
  const square = innerProduct(unit, unit);
  return (moves) =>
    innerProduct(
      moves.map((each) => each / scale),
      unit,
    ) / square;
}

function side(
  { f, x, atX, gradient, noise }: Checked,
  v: readonly number[],
  measure: ReturnType<typeof measureOf>,
  t: number,
) {
  const { point, moves } = movedCopy(x, v, t);
  // The step that was made indeed.
  const step = measure(moves);
  const predicted = innerProduct(gradient, moves);
  const value = f(point);
  return {
    remainder: Math.abs(value - atX - predicted),
    rounding: roundingOf(value, atX, predicted) + 16 * noise,
    quotient: (value - atX) / step,
  };
}

/** Two units of 2⁻⁵² for each number that was rounded on the way to the remainder. */
function roundingOf(...numbers: readonly number[]): number {
  return numbers
    .filter(Number.isFinite)
    .reduce((total, number) => total + 2 * Number.EPSILON * Math.abs(number), 0);
}
