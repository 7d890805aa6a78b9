/** Σ a[i]·b[i] over the entries where b is not 0, so that a NaN where nothing moves does no harm. */
export function innerProduct(a: readonly number[], b: readonly number[]): number {
  return b.reduce((total, factor, i) => (factor === 0 ? total : total + factor * (a[i] ?? 0)), 0);
}
