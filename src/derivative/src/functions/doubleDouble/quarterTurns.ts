import type { DoubleDouble } from './doubleDouble.ts';
import { exactDyadic, toFixedPoint } from '../float64/dyadic.ts';
import { roundDyadic } from '../float64/roundDyadic.ts';
import { fixedQuarterTurns } from '../fixedPoint/fixedQuarterTurns.ts';
import { add, twoProduct, twoSum } from './doubleDouble.ts';

/**
 * π/2 as a sum of float64 numbers of 33, 33, 33 and 53 bits, with an error of 8·10⁻⁴⁹. Products of the first
 * three with a number of quarter turns below 2²⁰ are exact. A test computes them anew.
 */
export const halfPiParts = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
] as const;

/** x = quadrant·π/2 + remainder, whole turns of 2π left out; |remainder| ≤ π/4, or a rounding more. */
export interface ReducedAngle {
  readonly quadrant: number;
  readonly remainder: DoubleDouble;
}

/** Takes whole quarter turns from finite x; the remainder has a relative error below 2⁻¹⁰⁰. */
export function reduceAngle(x: number): ReducedAngle {
  const turns = Math.round(x * 0.6366197723675814);
  if (turns === 0) return { quadrant: 0, remainder: { hi: x, lo: 0 } };
  if (Math.abs(turns) < 1048576) {
    const [first, second, third, fourth] = halfPiParts;
    const coarse = add(twoSum(x, -turns * first), twoSum(-turns * second, -turns * third));
    const remainder = add(coarse, twoProduct(-turns, fourth));
    // The parts leave an error of 2⁻¹³⁹: enough unless x is this near to a multiple of π/2.
    if (Math.abs(remainder.hi) > 1e-9) return { quadrant: turns & 3, remainder };
  }
  return reduceExactly(x);
}

/** The same for the arguments that are large, or near a multiple of π/2 (never nearer than 2⁻⁶²). */
function reduceExactly(x: number): ReducedAngle {
  const bits = 256;
  const { quadrant, remainder } = fixedQuarterTurns(exactDyadic(x), bits);
  const hi = roundDyadic({ mantissa: remainder, exponent: -bits });
  const rest = remainder - toFixedPoint(exactDyadic(hi), bits);
  return { quadrant, remainder: { hi, lo: roundDyadic({ mantissa: rest, exponent: -bits }) } };
}
