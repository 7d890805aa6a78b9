/**
 * A number with about 106 significant bits, kept as the unevaluated sum hi + lo of two float64 numbers.
 *
 * `hi` is the sum rounded to float64, so |lo| ≤ ½ ulp(hi). The operations below use float64 `+ − × ÷ √`
 * only, which IEEE 754 defines to the last bit: they give the same digits in every engine. With u = 2⁻⁵³
 * their relative errors are at most 3u² (add), 5u² (multiply), 15u² (divide) and 4u² (squareRoot):
 * Joldes, Muller and Popescu 2017; for the root Lefèvre, Louvet, Muller, Picot and Rideau 2023.
 *
 * @source joldes-2017, lefevre-2023
 */
export interface DoubleDouble {
  readonly hi: number;
  readonly lo: number;
}

/** a + b exactly (Knuth's TwoSum): the rounded sum, and what the rounding dropped. */
export function twoSum(a: number, b: number): DoubleDouble {
  const hi = a + b;
  const bSeen = hi - a;
  return { hi, lo: a - (hi - bSeen) + (b - bSeen) };
}

/** a + b exactly, in half the steps, when |a| ≥ |b| or a = 0 (Dekker 1971). */
export function quickTwoSum(a: number, b: number): DoubleDouble {
  const hi = a + b;
  return { hi, lo: b - (hi - a) };
}

/**
 * a · b exactly (Dekker 1971): Veltkamp's 2²⁷ + 1 splits each factor into two halves of at most 26 bits,
 * whose products float64 holds exactly. JavaScript has no fused multiply-add. Factors beyond 2⁹⁹⁶ would
 * overflow in the splitting, products below 2⁻⁹⁶⁹ lose their low part: the callers scale first.
 */
export function twoProduct(a: number, b: number): DoubleDouble {
  const hi = a * b;
  const aScaled = 134217729 * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = 134217729 * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return { hi, lo: aLow * bLow - (hi - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

/** a + b; the error bound also holds when the high parts cancel. */
export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = twoSum(a.hi, b.hi);
  const low = twoSum(a.lo, b.lo);
  const sum = quickTwoSum(high.hi, high.lo + low.hi);
  return quickTwoSum(sum.hi, low.lo + sum.lo);
}

/** a − b. */
export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, { hi: -b.hi, lo: -b.lo });
}

/** a · b. */
export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = twoProduct(a.hi, b.hi);
  return quickTwoSum(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/** a ÷ b: the quotient of the high parts, corrected by the remainder a − quotient · b. */
export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const quotient = a.hi / b.hi;
  const product = multiply(b, { hi: quotient, lo: 0 });
  return quickTwoSum(quotient, (a.hi - product.hi + (a.lo - product.lo)) / b.hi);
}

/** √a for a > 0: the root of the high part, corrected by one Newton step. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  const root = Math.sqrt(a.hi);
  const square = twoProduct(root, root);
  return quickTwoSum(root, (a.hi - square.hi - square.lo + a.lo) / (2 * root));
}

/** a · 2ᵏ, exact while nothing over- or underflows; `factor` is the power of two. */
export function scale(a: DoubleDouble, factor: number): DoubleDouble {
  return { hi: a.hi * factor, lo: a.lo * factor };
}
