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
  const all = withRoots(places);
  return places.map((place, i) => {
    const others = places.filter((_, j) => j !== i);
    const denominator = others.reduce((product, other) => product * (place - other), 1n);
    return { numerator: scale * withoutRoot(all, place, order), denominator };
  });
}

/**
 * The coefficient of t^order in p(t)/(t − root): Horner's scheme from the highest one down. To multiply the other
 * factors anew for each node would take forever for hundreds of nodes.
 */
function withoutRoot(p: readonly bigint[], root: bigint, order: number): bigint {
  let coefficient = 0n;
  for (let k = p.length - 1; k > order; k--) coefficient = (p[k] ?? 0n) + root * coefficient;
  return coefficient;
}
