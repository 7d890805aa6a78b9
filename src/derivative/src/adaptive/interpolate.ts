/**
 * The polynomial through the points (nodes[k], values[k]), taken at `at`.
 *
 * It is computed as the last value and corrections to it, so that equal values stay exactly what they are.
 */
export function interpolate(nodes: readonly number[], values: readonly number[], at: number): number {
  const last = values.at(-1) ?? NaN;
  const weights = lagrangeWeights(nodes, at);
  return values.reduce((sum, value, k) => sum + (weights[k] ?? 0) * (value - last), last);
}

/**
 * What each value counts for in that polynomial:
 *
 *     w[k] = Π (at − nodes[l]) / (nodes[k] − nodes[l]),  l ≠ k
 */
export function lagrangeWeights(nodes: readonly number[], at: number): number[] {
  return nodes.map((node, k) =>
    nodes.reduce((weight, other, l) => (l === k ? weight : (weight * (at - other)) / (node - other)), 1),
  );
}
