import { factorial, withRoots } from './polynomial.ts';
import type { Rational } from './rational.ts';

/**
 * The weights of a derivative for the nodes nᵢ = places[i]/unit, without any rounding.
 *
 * The polynomial that is 1 at node i and 0 at the others is Lagrange's
 *
 *     ℓᵢ(t) = Π (t − nⱼ) / Π (nᵢ − nⱼ)   over all j ≠ i
 *
 * and the weight of node i is the derivative of ℓᵢ at 0: order! times its coefficient of t^order. With whole
 * places both products are whole numbers; measuring in units multiplies the derivative by unit^order.
 */
export function exactWeights(places: readonly bigint[], unit: bigint, order: number): Rational[] {
  const scale = factorial(order) * unit ** BigInt(order);
  return places.map((place, i) => {
    const others = places.filter((_, j) => j !== i);
    const coefficient = withRoots(others)[order] ?? 0n;
    const denominator = others.reduce((product, other) => product * (place - other), 1n);
    return { numerator: scale * coefficient, denominator };
  });
}
