import { factorial, withRoots } from './polynomial.ts';
import type { Rational } from './rational.ts';

/**
 * How the weights of a derivative err on the first power of t that they get wrong: they give
 *
 *     f^(order) + constant · h^accuracy · f^(order+accuracy) + …
 *
 * The weights differentiate, at 0, the polynomial through the values at the nodes. For f = tᵐ that is the
 * remainder of tᵐ divided by P(t) = Π (t − nᵢ), which agrees with tᵐ at every node; so the first m ≥ number of
 * nodes whose remainder has a term t^order is the one. It is there at once for most nodes, and later when
 * symmetry cancels it.
 */
export function leadingError(
  places: readonly bigint[],
  unit: bigint,
  order: number,
): { accuracy: number; constant: Rational } {
  const divisor = withRoots(places);
  let remainder = timesT([...places.slice(1).map(() => 0n), 1n], divisor);
  let power = places.length;
  for (; remainder[order] === 0n; power++) remainder = timesT(remainder, divisor);
  const accuracy = power - order;
  const numerator = factorial(order) * (remainder[order] ?? 0n);
  return { accuracy, constant: { numerator, denominator: factorial(power) * unit ** BigInt(accuracy) } };
}

/** t·r(t), less the multiple of the divisor that removes its highest power. */
function timesT(r: readonly bigint[], divisor: readonly bigint[]): bigint[] {
  const highest = r.at(-1) ?? 0n;
  return r.map((_, k) => (r[k - 1] ?? 0n) - highest * (divisor[k] ?? 0n));
}
