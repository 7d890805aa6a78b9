import { bitLength } from '../float64/dyadic.ts';

/** ⌊n^(1/degree)⌋ for n ≥ 0 by Newton's method from above, where it falls until it has arrived. */
export function integerRoot(n: bigint, degree: bigint): bigint {
  if (n === 0n) return 0n;
  let root = 1n << (BigInt(bitLength(n)) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + n / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}
