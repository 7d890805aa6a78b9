/** More decimals than this are all of them, for the sizes that occur. */
const mostDigits = 12;

/** To how many decimals all numbers of a result are rounded, when they are, and are right otherwise. */
export function roundedTo(
  pairs: readonly (readonly [got: readonly number[], wanted: readonly number[]])[],
): number | undefined {
  const numbers = pairs.flatMap(([got, wanted]) => got.map((each, i) => [each, wanted[i] ?? NaN] as const));
  // Also where there are none.
  if (numbers.every(([got, wanted]) => got === wanted)) return undefined;
  for (let digits = 0; digits <= mostDigits; digits++) {
    const unit = 10 ** -digits;
    const isIt = numbers.every(
      ([got, wanted]) => got === Number(got.toFixed(digits)) && Math.abs(got - wanted) <= 0.5001 * unit,
    );
    if (isIt) return digits;
  }
  return undefined;
}
