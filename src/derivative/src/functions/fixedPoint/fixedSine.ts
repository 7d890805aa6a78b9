import type { FixedAngle } from './fixedQuarterTurns.ts';

/**
 * The sine of quadrant·π/2 + r, times 2^bits; the cosine is the sine one quadrant on.
 *
 *     sin r = r − r³/3! + r⁵/5! − …,  cos r = 1 − r²/2! + r⁴/4! − …
 *
 * Wrong by less than 2¹³ units for up to 2¹² bits (two a term), when r is exact.
 */
export function fixedSine({ quadrant, remainder }: FixedAngle, bits: number): bigint {
  const isSine = quadrant % 2 === 0;
  const square = (remainder * remainder) >> BigInt(bits);
  let term = isSine ? remainder : 1n << BigInt(bits);
  let sum = 0n;
  for (let n = isSine ? 1n : 0n; term !== 0n; n += 2n) {
    sum += term;
    term = -(term * square) / (((n + 1n) * (n + 2n)) << BigInt(bits));
  }
  return quadrant % 4 < 2 ? sum : -sum;
}
