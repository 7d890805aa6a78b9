import type { Ball } from './ball.ts';
import { add, divide, fromInteger, multiply, shift, squareRoot, toFixed } from './ball.ts';

/**
 * atan x: eight times atan x = 2·atan(x / (1 + √(1 + x²))), then Euler's series (1755)
 * atan t = t/(1+t²)·(1 + (2/3)·q + (2·4)/(3·5)·q² + …), q = t²/(1+t²).
 */
export function ballAtan(x: Ball, precision: number): Ball {
  const halvings = 8;
  const bits = precision + halvings + 20;
  const one = fromInteger(1n);
  let t = x;
  for (let n = 0; n < halvings; n++) {
    const length = squareRoot(add(one, multiply(t, t, bits), bits), bits);
    t = divide(t, add(one, length, bits), bits);
  }
  const square = multiply(t, t, bits);
  const q = toFixed(divide(square, add(one, square, bits), bits), bits);
  let term = 1n << BigInt(bits);
  let sum = 0n;
  let n = 0n;
  while (term !== 0n) {
    sum += term;
    n += 1n;
    term = (term * q.value * 2n * n) / ((2n * n + 1n) << BigInt(bits));
  }
  // q < 2⁻¹⁴: two units for every term, four for the rest of the series, and twice the error of q.
  const series = { mid: sum, rad: 2n * n + 4n + 2n * q.error, exp: -bits };
  return shift(multiply(divide(t, add(one, square, bits), bits), series, bits), halvings);
}
