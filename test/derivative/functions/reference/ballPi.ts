import type { Ball } from './ball.ts';
import { add, divide, fromInteger, multiply, shift, squareRoot, subtract } from './ball.ts';

const known = new Map<number, Ball>();

/** π by the arithmetic-geometric mean (Gauss; Brent and Salamin 1976), which doubles the digits a step. */
export function ballPi(precision: number): Ball {
  const found = known.get(precision);
  if (found !== undefined) return found;
  const bits = precision + 40;
  const one = fromInteger(1n);
  let a = one;
  let b = divide(one, squareRoot(fromInteger(2n), bits), bits);
  let t = fromInteger(1n, -2);
  for (let step = 0; 2 ** step < bits; step++) {
    const mean = shift(add(a, b, bits), -1);
    const gap = subtract(a, mean, bits);
    t = subtract(t, shift(multiply(gap, gap, bits), step), bits);
    b = squareRoot(multiply(a, b, bits), bits);
    a = mean;
  }
  const sum = add(a, b, bits);
  const pi = divide(multiply(sum, sum, bits), shift(t, 2), bits);
  // What the last step leaves is below 2^−bits; one unit more than that is counted.
  const result = { ...pi, rad: pi.rad + 4n };
  known.set(precision, result);
  return result;
}
