/**
 * Σ weights·values, for weights of a derivative: their sum is zero, so any value can be subtracted from all.
 *
 * Subtracting the first leaves small numbers, mostly exactly (Sterbenz), and a constant function gives exactly
 * 0. Adding in pairs from both ends lets values that are alike on both sides cancel exactly.
 *
 * @source sterbenz-1974
 */
export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  const term = (i: number): number => (weights[i] ?? 0) * ((values[i] ?? 0) - (values[0] ?? 0));
  let total = 0;
  for (let i = 0, j = weights.length - 1; i <= j; i++, j--) total += i < j ? term(i) + term(j) : term(i);
  return total;
}
