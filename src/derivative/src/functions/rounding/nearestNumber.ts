import type { DoubleDouble } from '../doubleDouble/doubleDouble.ts';
import { powerOfTwo } from '../float64/float64Bits.ts';

/**
 * The relative error that a double-double result may have: 2⁻⁸⁰. It is far above what the formulas here
 * commit (2⁻¹⁰⁰, and 2⁻⁹⁰ in `power`; a test measures it), and still leaves only one argument in 2²⁶ undecided.
 */
const relativeError = 8.271806125530277e-25;

/**
 * The float64 number nearest to the exact value behind value·2^exponent, or `undefined` when the
 * double-double digits cannot tell.
 *
 * Ziv's test (1991, "Fast evaluation of elementary mathematical functions with correctly rounded last
 * bit"): if both ends of the error interval round to the same number, so does everything in it. Results
 * near or below 2⁻¹⁰²², where fewer bits remain, are left undecided.
 */
export function nearestNumber(value: DoubleDouble, exponent = 0): number | undefined {
  const error = value.hi * relativeError;
  const rounded = value.hi + (value.lo - error);
  if (rounded !== value.hi + (value.lo + error)) return undefined;
  if (exponent === 0) return rounded;
  if (exponent > 1000) return rounded * powerOfTwo(1000) * powerOfTwo(exponent - 1000);
  return exponent < -1020 ? undefined : rounded * powerOfTwo(exponent);
}
