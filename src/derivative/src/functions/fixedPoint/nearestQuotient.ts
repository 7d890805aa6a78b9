/** The integer nearest to a / b for b > 0: ⌊(2a + b) / 2b⌋, where big integer division alone drops toward zero. */
export function nearestQuotient(a: bigint, b: bigint): bigint {
  const numerator = 2n * a + b;
  const quotient = numerator / (2n * b);
  return quotient * 2n * b > numerator ? quotient - 1n : quotient;
}
