import type { Ball } from './ball.ts';

/** The float64 number nearest to every member of the ball, or `undefined` when they do not share one. */
export function roundBall({ mid, rad, exp }: Ball): number | undefined {
  const below = nearestFloat64(mid - rad, exp);
  return Object.is(below, nearestFloat64(mid + rad, exp)) ? below : undefined;
}

/** n·2^exp to nearest, ties to even: `Number(bigint)` rounds so, by the language's definition. */
export function nearestFloat64(n: bigint, exp: number): number {
  if (n < 0n) return -nearestFloat64(-n, exp);
  const bits = n.toString(2).length;
  if (bits + exp > 1100) return Infinity;
  if (bits + exp > -1022) return scale(n, bits, exp);
  // Below 2⁻¹⁰²², a whole number of units of 2⁻¹⁰⁷⁴, so few that Number is exact.
  const places = BigInt(-1074 - exp);
  if (places <= 0n) return Number(n << -places) * 5e-324;
  const floor = n >> places;
  const twice = (n - (floor << places)) << 1n;
  const whole = 1n << places;
  const isUp = twice > whole || (twice === whole && (floor & 1n) === 1n);
  return Number(isUp ? floor + 1n : floor) * 5e-324;
}

/** n·2^exp for a normal result or ∞. */
function scale(n: bigint, bits: number, exp: number): number {
  // Of very long n, 900 bits and "something follows" round alike, and do not overflow.
  const excess = Math.max(0, bits - 900);
  const short = n >> BigInt(excess);
  let result = Number(excess > 0 ? (short << 1n) | 1n : short << 1n);
  let rest = exp + excess - 1;
  for (; rest > 0; rest--) result *= 2;
  for (; rest < 0; rest++) result /= 2;
  return result;
}
