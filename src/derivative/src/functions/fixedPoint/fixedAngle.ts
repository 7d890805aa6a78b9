import { bitLength } from '../float64/dyadic.ts';
import { integerRoot } from './integerRoot.ts';

/**
 * The angle of the vector (x, y), x ≥ 0, y ≥ 0, times 2^bits. The components share any one scale.
 *
 * Adding the vector's length to x halves the angle (Archimedes); after four halvings the series
 * atan q = q − q³/3 + q⁵/5 − … gains more than six bits a term. Wrong by less than 2¹⁶ units for up to
 * 2¹² bits, when the components are exact.
 */
export function fixedAngle(x: bigint, y: bigint, bits: number): bigint {
  // Components of that many bits keep the rounding of their lengths out of sight.
  const missing = bits + 32 - Math.max(bitLength(x), bitLength(y));
  const scale = BigInt(Math.max(0, missing));
  let across = x << scale;
  const up = y << scale;
  for (let halving = 0; halving < 4; halving++) across += integerRoot(across * across + up * up, 2n);
  const tangent = (up << BigInt(bits)) / across;
  const square = (tangent * tangent) >> BigInt(bits);
  let power = tangent;
  let sum = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += n % 4n === 1n ? power / n : -(power / n);
    power = (power * square) >> BigInt(bits);
  }
  return sum << 4n;
}
