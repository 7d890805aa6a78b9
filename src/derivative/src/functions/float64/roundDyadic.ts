import type { Dyadic } from './dyadic.ts';
import { bitLength, shiftLeft } from './dyadic.ts';
import { powerOfTwo } from './float64Bits.ts';

/** The float64 number nearest to a dyadic number, ties to even; subnormal results and overflow included. */
export function roundDyadic({ mantissa, exponent }: Dyadic): number {
  if (mantissa < 0n) return -roundDyadic({ mantissa: -mantissa, exponent });
  // One unit in the last place of the result is 2^unit: 53 bits above it, but never finer than 2⁻¹⁰⁷⁴.
  const unit = Math.max(bitLength(mantissa) + exponent - 53, -1074);
  let units = shiftLeft(mantissa, exponent - unit);
  if (unit > exponent) {
    const twiceDropped = (mantissa - shiftLeft(units, unit - exponent)) << 1n;
    const whole = shiftLeft(1n, unit - exponent);
    if (twiceDropped > whole || (twiceDropped === whole && units % 2n === 1n)) units += 1n;
  }
  if (unit > 971) return Infinity;
  // Two factors, because 2^unit itself may be subnormal.
  if (unit < -1000) return Number(units) * powerOfTwo(-1000) * powerOfTwo(unit + 1000);
  return Number(units) * powerOfTwo(unit);
}
