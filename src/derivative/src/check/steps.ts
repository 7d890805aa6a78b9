import { sizeInBinary } from './sizeInBinary.ts';

/**
 * The steps t at which f is looked at along one entry: from an eighth of the size of x (of 1, if x is
 * smaller) down by factors of 4, to 2⁻³³ of the smaller of x and 1.
 *
 * The long way down is what makes the check free of a tolerance: somewhere on it the remainder stands clear
 * of the rounding of f, whatever the scale on which f bends. Powers of two, so that x ± t is seldom rounded;
 * never less than 2⁻⁴⁴ of x, where float64 would lose the digits of the step.
 *
 * @param x one entry of the point
 * @returns steps in the unit of x, the largest first: 16 of them for |x| from ½ to 4, and at most 46
 */
export function entrySteps(x: number): number[] {
  const size = sizeInBinary(x);
  return stepsBetween(Math.max(size, 1) / 8, Math.max(Math.min(size, 1) * 2 ** -33, size * 2 ** -44));
}

/** The same along a direction v, whose entries have the sizes of x already: 16 steps in units of v. */
export function directionSteps(): number[] {
  return stepsBetween(2 ** -3, 2 ** -33);
}

function stepsBetween(largest: number, smallest: number): number[] {
  const steps: number[] = [];
  for (let t = largest; t >= smallest; t /= 4) steps.push(t);
  return steps;
}
