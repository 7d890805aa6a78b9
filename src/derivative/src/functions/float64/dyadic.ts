import { splitFloat64 } from './float64Bits.ts';

/** mantissa · 2^exponent: every finite float64 number is one, and so is every fixed-point number. */
export interface Dyadic {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** A finite float64 number as it is. */
export function exactDyadic(x: number): Dyadic {
  if (x === 0) return { mantissa: 0n, exponent: 0 };
  const { mantissa, exponent } = splitFloat64(Math.abs(x));
  return { mantissa: BigInt(Math.sign(x) * mantissa * 4503599627370496), exponent: exponent - 52 };
}

/** The integer nearest below (or at) a dyadic number times 2^bits: the number in fixed point. */
export function toFixedPoint({ mantissa, exponent }: Dyadic, bits: number): bigint {
  return shiftLeft(mantissa, exponent + bits);
}

/** n · 2^places, rounded down when `places` is negative. */
export function shiftLeft(n: bigint, places: number): bigint {
  return places >= 0 ? n << BigInt(places) : n >> BigInt(-places);
}

/** The number of bits of n ≥ 0; 0 for 0. */
export function bitLength(n: bigint): number {
  const digits = n.toString(16);
  return 4 * digits.length + 28 - Math.clz32(Number.parseInt(digits.charAt(0), 16));
}
