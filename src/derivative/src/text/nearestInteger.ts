/**
 * The integer nearest to |x| · 10^places, exactly; of two equally near ones the even one.
 *
 * `toFixed` and `toExponential` cannot serve: they round ties up (0.001953125 to 8 decimals would end in 3,
 * NumPy's ends in 2).
 */
export function nearestInteger(x: number, places: number): bigint {
  // A double becomes an integer by doubling it often enough, and doubling is exact.
  let doubled = Math.abs(x);
  let doublings = 0;
  while (!Number.isInteger(doubled)) {
    doubled *= 2;
    doublings++;
  }
  const numerator = BigInt(doubled) * 10n ** BigInt(Math.max(places, 0));
  const denominator = (1n << BigInt(doublings)) * 10n ** BigInt(Math.max(-places, 0));
  const quotient = numerator / denominator;
  const twiceRest = 2n * (numerator % denominator);
  const isTie = twiceRest === denominator;
  return twiceRest > denominator || (isTie && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
