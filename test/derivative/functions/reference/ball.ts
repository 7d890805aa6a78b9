/**
 * A real number that lies in (mid ± rad)·2^exp: ball arithmetic, as in Arb (Johansson 2017). Every operation
 * gives a ball that holds all results of the operands' members, so no error needs to be estimated by hand.
 *
 * The reference shares no line and no formula with the package: if both agree, neither is wrong by chance.
 */
export interface Ball {
  readonly mid: bigint;
  readonly rad: bigint;
  readonly exp: number;
}

/** A finite float64 number as it is, read from its bits. */
export function fromFloat64(x: number): Ball {
  const bits = new BigUint64Array(new Float64Array([x]).buffer)[0] ?? 0n;
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = field === 0 ? fraction : fraction | (1n << 52n);
  return { mid: bits >> 63n === 1n ? -size : size, rad: 0n, exp: Math.max(field, 1) - 1075 };
}

/** n · 2^exp. */
export function fromInteger(n: bigint, exp = 0): Ball {
  return { mid: n, rad: 0n, exp };
}

export function negate(a: Ball): Ball {
  return { ...a, mid: -a.mid };
}

/** a · 2^places. */
export function shift(a: Ball, places: number): Ball {
  return { ...a, exp: a.exp + places };
}

export function add(a: Ball, b: Ball, precision: number): Ball {
  const exp = Math.min(a.exp, b.exp);
  const left = BigInt(a.exp - exp);
  const right = BigInt(b.exp - exp);
  return trim((a.mid << left) + (b.mid << right), (a.rad << left) + (b.rad << right), exp, precision);
}

export function subtract(a: Ball, b: Ball, precision: number): Ball {
  return add(a, negate(b), precision);
}

export function multiply(a: Ball, b: Ball, precision: number): Ball {
  const rad = abs(a.mid) * b.rad + a.rad * abs(b.mid) + a.rad * b.rad;
  return trim(a.mid * b.mid, rad, a.exp + b.exp, precision);
}

/** a ÷ b; |A/B − a/b| ≤ (|a|·rad b + |b|·rad a) / (|b|·(|b| − rad b)). */
export function divide(a: Ball, b: Ball, precision: number): Ball {
  const size = abs(b.mid);
  if (size <= b.rad) throw new RangeError('division by a ball that holds 0');
  const places = Math.max(0, precision + 2 + approximateBits(size) - approximateBits(a.mid));
  const scale = BigInt(places);
  const spread = ((abs(a.mid) * b.rad + size * a.rad) << scale) / (size * (size - b.rad));
  return trim((a.mid << scale) / b.mid, spread + 2n, a.exp - b.exp - places, precision);
}

/** √a for a > 0; |√(a ± r) − √a| ≤ r / √a. */
export function squareRoot(a: Ball, precision: number): Ball {
  let places = Math.max(0, 2 * precision + 2 - approximateBits(a.mid));
  if ((a.exp - places) % 2 !== 0) places += 1;
  const root = floorOfRoot(a.mid << BigInt(places));
  const spread = root === 0n ? 1n : (a.rad << BigInt(places)) / root;
  return trim(root, spread + 2n, (a.exp - places) / 2, precision);
}

/** The same number as a multiple of 2^−bits, and how many units it may be off. */
export function toFixed(a: Ball, bits: number): { value: bigint; error: bigint } {
  const places = a.exp + bits;
  if (places >= 0) return { value: a.mid << BigInt(places), error: a.rad << BigInt(places) };
  return { value: a.mid >> BigInt(-places), error: (a.rad >> BigInt(-places)) + 2n };
}

export function abs(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** The number of bits of n, give or take one; enough to choose a precision, which is all it serves. */
export function approximateBits(n: bigint): number {
  const size = abs(n);
  const log = Math.log2(Number(size));
  return Number.isFinite(log) ? Math.floor(log) + 1 : size === 0n ? 0 : 4 * size.toString(16).length;
}

/** Drops the bits beyond the precision and counts them into the radius. */
function trim(mid: bigint, rad: bigint, exp: number, precision: number): Ball {
  const excess = approximateBits(mid) - precision;
  if (excess <= 0) return { mid, rad, exp };
  return { mid: mid >> BigInt(excess), rad: (rad >> BigInt(excess)) + 2n, exp: exp + excess };
}

/** ⌊√n⌋ by bisection of Newton's overestimates, started from float64. */
function floorOfRoot(n: bigint): bigint {
  if (n < 2n) return n;
  const half = (approximateBits(n) - 100) >> 1;
  let root =
    half > 0 ? (BigInt(Math.ceil(Math.sqrt(Number(n >> BigInt(2 * half))))) + 1n) << BigInt(half) : n;
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
