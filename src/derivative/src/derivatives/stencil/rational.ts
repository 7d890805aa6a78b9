/** numerator / denominator, exactly; the denominator is not 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The same number in lowest terms and with a positive denominator. */
export function lowestTerms({ numerator, denominator }: Rational): Rational {
  const common = greatestCommonDivisor(numerator, denominator);
  const divisor = common < 0n === denominator < 0n ? common : -common;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Euclid's algorithm; the sign of the result is left to chance. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
