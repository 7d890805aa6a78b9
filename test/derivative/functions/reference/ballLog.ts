import type { Ball } from './ball.ts';
import { add, approximateBits, divide, fromInteger, shift, squareRoot, subtract, toFixed } from './ball.ts';

/**
 * ln x for x > 0 as Briggs did (1624): square roots until x is near 1, then
 * ln r = 2·(z + z³/3 + z⁵/5 + …), z = (r − 1)/(r + 1), doubled as often.
 */
export function ballLog(x: Ball, precision: number): Ball {
  const size = Math.abs(approximateBits(x.mid) + x.exp);
  const roots = 7 + (size > 1 ? Math.ceil(Math.log2(size)) : 0);
  const bits = precision + roots + 20;
  let root = x;
  for (let n = 0; n < roots; n++) root = squareRoot(root, bits);
  const one = fromInteger(1n);
  const z = toFixed(divide(subtract(root, one, bits), add(root, one, bits), bits), bits);
  const square = (z.value * z.value) >> BigInt(bits);
  let power = z.value;
  let sum = 0n;
  let terms = 0n;
  while (power !== 0n && power !== -1n) {
    sum += power / (2n * terms + 1n);
    terms += 1n;
    power = (power * square) >> BigInt(bits);
  }
  // |z| < 2⁻⁶: three units for every term, four for the rest of the series, and twice the error of z.
  return shift({ mid: sum, rad: 3n * terms + 4n + 2n * z.error, exp: -bits }, roots + 1);
}
