import { exactDyadic, shiftLeft } from '../../functions/float64/dyadic.ts';

/** Finite float64 numbers as whole numbers over one power of two: number = part / unit, exactly. */
export function overCommonUnit(numbers: readonly number[]): { parts: bigint[]; unit: bigint } {
  const exact = numbers.map(exactDyadic);
  const lowest = Math.min(0, ...exact.map(({ exponent }) => exponent));
  const parts = exact.map(({ mantissa, exponent }) => shiftLeft(mantissa, exponent - lowest));
  return { parts, unit: 1n << BigInt(-lowest) };
}
