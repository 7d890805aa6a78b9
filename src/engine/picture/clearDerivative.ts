import { differences } from 'derivative';

/** A higher derivative of f at x; 0 where it cannot be told from the rounding errors of f, or not at all. */
export function clearDerivative(f: (x: number) => number, x: number, order: number): number {
  const { value, weights, values, step } = differences(f, x, { order });
  // The rounding error of Σ weights·values / stepⁿ.
  const rounding =
    (Number.EPSILON * values.reduce((sum, y, i) => sum + Math.abs((weights[i] ?? 0) * y), 0)) / step ** order;
  return Number.isFinite(value) && Math.abs(value) > rounding ? value : 0;
}
