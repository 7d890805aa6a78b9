/** u = 2⁻⁵³: rounding to float64 moves a number by at most u times its size. */
export const unitRoundoff = 1.1102230246251565e-16;

/** What f says to the right and to the left of x, and what follows from it. */
export interface CentralPair {
  /** The step asked for. */
  readonly step: number;
  /** Half the distance of the two points, which are rounded: half of (x + step) − (x − step). */
  readonly h: number;
  readonly plus: number;
  readonly minus: number;
  /** (f(x+h) − f(x−h)) / 2h = f′ + (h²/6)·f‴ + … */
  readonly slope: number;
  /** f(x+h) − 2f(x) + f(x−h) = h²·f″ + (h⁴/12)·f⁗ + … */
  readonly secondDifference: number;
  /** How far f goes from f(x), the larger of both sides. */
  readonly change: number;
  /** How far the slope is off if f is wrong by one unit in the last place. */
  readonly roundingOfF: number;
  /** How far the slope may be off because x ± h is rounded, here or as an argument inside f. */
  readonly roundingOfX: number;
}

/**
 * Evaluates f at x ± step.
 *
 * The slope is taken over the distance of the points as they are in float64. What their rounding leaves is that
 * their middle is not x, which moves the slope by f″ times the shift; and f may round its argument once more, as
 * sin(50·x) does: two errors of u·|x| at most, over a distance of 2h.
 */
export function centralPair(f: (x: number) => number, x: number, fx: number, step: number): CentralPair {
  const right = x + step;
  const left = x - step;
  const plus = f(right);
  const minus = f(left);
  const h = (right - left) / 2;
  const slope = (plus - minus) / (right - left);
  const secondDifference = plus - fx + (minus - fx);
  const shift = (right - x - (x - left)) / 2;
  return {
    step,
    h,
    plus,
    minus,
    slope,
    secondDifference,
    change: Math.max(Math.abs(plus - fx), Math.abs(minus - fx)),
    // The smallest number there is stands for the ulp of numbers that are nearly as small.
    roundingOfF: (unitRoundoff * Math.abs(plus) + unitRoundoff * Math.abs(minus) + Number.MIN_VALUE) / h,
    roundingOfX:
      Math.abs((secondDifference / h) * (shift / h)) + unitRoundoff * Math.abs(slope) * Math.abs(x / h),
  };
}
