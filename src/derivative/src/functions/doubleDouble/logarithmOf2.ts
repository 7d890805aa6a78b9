/**
 * ln 2 as a sum of three float64 numbers of 42, 42 and 53 bits, with an error of 6·10⁻⁴³: the product of
 * one of the first two with an exponent (at most 11 bits) is exact. A test computes them anew.
 */
export const ln2Parts: readonly [number, number, number] = [
  0.6931471805598903, 5.49792301870721e-14, 1.1612227229362532e-26,
];
