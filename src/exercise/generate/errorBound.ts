/** 2⁻⁵²: the gap above 1. */
const epsilon = 2 ** -52;

/**
 * Twice what a difference quotient can be off by:
 *
 *     2·(C·M·hᵒ + c·ε·(M₀ + M₁)/hᵈ)
 *
 * o is its order and d the derivative it approximates; M bounds the (o + d)-th derivative, M₀ and M₁ the function
 * and its slope. C is the constant of the first term of the series that is cut off. The second part is rounding: of
 * the values of f, which are sums of a few terms, and of the places x ± h.
 */
export function errorBound(
  most: (k: number) => number,
  h: number,
  order: 1 | 2 | 4,
  derivative: 1 | 2 = 1,
): number {
  const truncation = constants[derivative][order] * most(order + derivative) * h ** order;
  const rounding = (roundings[derivative] * epsilon * (most(0) + most(1))) / h ** derivative;
  return 2 * (truncation + rounding);
}

/** Of the forward, the central and the five-point formula: f''/2, f'''/6, f⁗'/30; and of those for f''. */
const constants = { 1: { 1: 1 / 2, 2: 1 / 6, 4: 1 / 30 }, 2: { 1: 1, 2: 1 / 12, 4: 1 / 90 } } as const;

/** Half-gaps that add up: some four a value of f, and one a place; a second derivative has four values. */
const roundings = { 1: 8, 2: 32 } as const;
