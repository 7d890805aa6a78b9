import type { Dyadic } from '../float64/dyadic.ts';
import { bitLength, toFixedPoint } from '../float64/dyadic.ts';
import { fixedPi } from './fixedPi.ts';
import { nearestQuotient } from './nearestQuotient.ts';

/** x = quadrant·π/2 + remainder·2^−bits, whole turns of 2π left out; |remainder·2^−bits| ≤ π/4. */
export interface FixedAngle {
  readonly quadrant: number;
  readonly remainder: bigint;
}

/**
 * Takes whole quarter turns from any float64 number, 10³⁰⁰ included.
 *
 * Payne and Hanek (1983) multiply by those bits of 2/π that matter; with big integers the plain division by
 * π/2 is as exact and shorter. π needs as many more bits as x has before its binary point. The remainder is
 * then wrong by less than 2⁸ units.
 */
export function fixedQuarterTurns(x: Dyadic, bits: number): FixedAngle {
  const length = bitLength(x.mantissa < 0n ? -x.mantissa : x.mantissa);
  const extra = Math.max(0, length + x.exponent) + 16;
  const pi = fixedPi(bits + extra);
  const twice = toFixedPoint(x, bits + extra) << 1n;
  const turns = nearestQuotient(twice, pi);
  return { quadrant: Number(turns & 3n), remainder: (twice - turns * pi) >> BigInt(extra + 1) };
}
