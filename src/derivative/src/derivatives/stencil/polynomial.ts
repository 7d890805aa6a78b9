/** The coefficients, from the constant up, of the polynomial (t − r₁)(t − r₂)… with these roots. */
export function withRoots(roots: readonly bigint[]): bigint[] {
  let product = [1n];
  for (const root of roots) {
    // t·p(t) − root·p(t)
    product = [0n, ...product].map((shifted, k) => shifted - root * (product[k] ?? 0n));
  }
  return product;
}

/** n! = 1·2·…·n. */
export function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
