import type { Rational } from 'derivative';

/** Exact arithmetic for tests, as plain as it can be: nothing is reduced, equality multiplies crosswise. */
export const zero: Rational = { numerator: 0n, denominator: 1n };

export function plus(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function toThePower(a: Rational, n: number): Rational {
  return { numerator: a.numerator ** BigInt(n), denominator: a.denominator ** BigInt(n) };
}

export function areEqual(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** |a| ≤ |b| */
export function isNoLarger(a: Rational, b: Rational): boolean {
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  return size(a.numerator * b.denominator) <= size(b.numerator * a.denominator);
}

/** A finite float64 number as a fraction, by doubling until it is whole. */
export function fractionOf(x: number): Rational {
  let numerator = x;
  let denominator = 1n;
  for (; !Number.isInteger(numerator); numerator *= 2) denominator *= 2n;
  return { numerator: BigInt(numerator), denominator };
}
