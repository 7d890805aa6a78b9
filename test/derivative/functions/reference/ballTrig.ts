import type { Ball } from './ball.ts';
import { approximateBits, fromInteger, multiply, shift, subtract, toFixed } from './ball.ts';
import { ballPi } from './ballPi.ts';

export interface SineAndCosine {
  readonly sine: Ball;
  readonly cosine: Ball;
}

/**
 * sin x and cos x: whole turns of 2π are taken off, the rest is divided by 2¹², the Taylor series summed in
 * fixed point, and the angle doubled as often: sin 2a = 2·sin a·cos a, cos 2a = 1 − 2·sin² a.
 */
export function ballSineAndCosine(x: Ball, precision: number): SineAndCosine {
  const doublings = 12;
  const bits = precision + 3 * doublings + 20;
  const { value, error } = toFixed(shift(withoutTurns(x, bits), -doublings), bits);
  const square = (value * value) >> BigInt(bits);
  let sine: Ball = series(value, 1n, square, error, bits);
  let cosine: Ball = series(1n << BigInt(bits), 0n, square, error, bits);
  for (let n = 0; n < doublings; n++) {
    const product = multiply(sine, cosine, bits);
    cosine = subtract(fromInteger(1n), shift(multiply(sine, sine, bits), 1), bits);
    sine = shift(product, 1);
  }
  return { sine, cosine };
}

function withoutTurns(x: Ball, bits: number): Ball {
  const size = approximateBits(x.mid) + x.exp;
  if (size <= 2) return x;
  const working = bits + size + 10;
  const twoPi = shift(ballPi(working), 1);
  const turns = toFixed(x, working).value / toFixed(twoPi, working).value;
  return subtract(x, multiply(fromInteger(turns), twoPi, 2 * working), 2 * working);
}

/** first·(1 − a²/((n+1)(n+2)) + …): three units for every term, four for the rest, and the error of a. */
function series(first: bigint, n: bigint, square: bigint, error: bigint, bits: number): Ball {
  let term = first;
  let sum = 0n;
  let k = n;
  while (term !== 0n && term !== -1n) {
    sum += term;
    term = -(term * square) / (((k + 1n) * (k + 2n)) << BigInt(bits));
    k += 2n;
  }
  return { mid: sum, rad: 3n * k + 4n + 2n * error, exp: -bits };
}
