import type { Ball } from './ball.ts';
import { approximateBits, multiply, shift, toFixed } from './ball.ts';

/**
 * eˣ: x is halved until it is below 2⁻⁸, the Taylor series is summed in fixed point, and the result squared
 * as often. No logarithm is needed.
 */
export function ballExp(x: Ball, precision: number): Ball {
  const halvings = Math.max(0, approximateBits(x.mid) + x.exp + 9);
  const bits = precision + 2 * halvings + 20;
  const { value, error } = toFixed(shift(x, -halvings), bits);
  let term = 1n << BigInt(bits);
  let sum = 0n;
  let terms = 0n;
  while (term !== 0n && term !== -1n) {
    sum += term;
    terms += 1n;
    term = (term * value) / (terms << BigInt(bits));
  }
  // Two units for every rounded term, four for the rest of the series, and e^0.01 < 2 for the error of x.
  let power: Ball = { mid: sum, rad: 2n * terms + 4n + 2n * error, exp: -bits };
  for (let n = 0; n < halvings; n++) power = multiply(power, power, bits);
  return power;
}
