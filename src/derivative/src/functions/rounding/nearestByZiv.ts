import type { Dyadic } from '../float64/dyadic.ts';
import { roundDyadic } from '../float64/roundDyadic.ts';

/**
 * How far an approximation may be off, in units of its last place: far more than the fixed-point functions
 * are (below 2²⁶), and still 107 of the first 192 bits beyond the 53 of the result.
 */
const errorUnits = 1n << 32n;

/**
 * The float64 number nearest to a real number, given approximations of it to any number of bits.
 *
 * Ziv's strategy (1991): compute with more and more bits until both ends of the error interval round to
 * the same number. It ends unless the real number lies exactly between two float64 numbers; the callers
 * have such cases out of the way. It serves the few arguments that double-double cannot decide.
 *
 * @param approximate the number with about so many bits, wrong by at most 2³² units of its mantissa
 */
export function nearestByZiv(approximate: (bits: number) => Dyadic): number {
  for (let bits = 192; ; bits *= 2) {
    const { mantissa, exponent } = approximate(bits);
    const below = roundDyadic({ mantissa: mantissa - errorUnits, exponent });
    if (below === roundDyadic({ mantissa: mantissa + errorUnits, exponent })) return below;
  }
}
