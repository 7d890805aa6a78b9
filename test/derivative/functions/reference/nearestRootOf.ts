import type { Ball } from './ball.ts';
import { fromFloat64 } from './ball.ts';

/**
 * The float64 number nearest to y > 0, where y^degree = power exactly: an estimate is moved until `power`
 * lies between the powers of the midpoints on both sides. All comparisons are of whole numbers.
 */
export function nearestRootOf(power: Ball, degree: number, estimate: number): number {
  let y = estimate;
  for (;;) {
    const above = compareWithMidpoint(power, degree, y, stepUp(y));
    const below = compareWithMidpoint(power, degree, stepDown(y), y);
    if (above > 0 || (above === 0 && isOdd(y))) y = stepUp(y);
    else if (below < 0 || (below === 0 && isOdd(y))) y = stepDown(y);
    else return y;
  }
}

/** The sign of power − ((a + b)/2)^degree. */
function compareWithMidpoint(power: Ball, degree: number, a: number, b: number): number {
  const left = fromFloat64(a);
  const right = fromFloat64(b);
  const exp = Math.min(left.exp, right.exp);
  const sum = (left.mid << BigInt(left.exp - exp)) + (right.mid << BigInt(right.exp - exp));
  const midpoint = sum ** BigInt(degree);
  const places = power.exp - degree * (exp - 1);
  const [x, y] =
    places >= 0 ? [power.mid << BigInt(places), midpoint] : [power.mid, midpoint << BigInt(-places)];
  return x > y ? 1 : x < y ? -1 : 0;
}

function isOdd(y: number): boolean {
  return (fromFloat64(y).mid & 1n) === 1n;
}

function stepUp(y: number): number {
  return neighbour(y, 1n);
}

function stepDown(y: number): number {
  return neighbour(y, -1n);
}

/** The next float64 number of the same sign: their bits are consecutive integers. */
function neighbour(y: number, step: bigint): number {
  const bits = new BigUint64Array(new Float64Array([y]).buffer);
  bits[0] = (bits[0] ?? 0n) + step;
  return new Float64Array(bits.buffer)[0] ?? NaN;
}
