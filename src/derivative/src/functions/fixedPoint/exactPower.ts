import type { Dyadic } from '../float64/dyadic.ts';
import { bitLength, shiftLeft } from '../float64/dyadic.ts';
import { integerRoot } from './integerRoot.ts';

/**
 * xʸ for x > 0 when it is dyadic and its odd part has at most 54 bits: the only powers that float64 can hold
 * exactly, or that lie exactly halfway between two float64 numbers. Otherwise `undefined`.
 *
 * With x = m·2ᵉ and y = n·2ᶠ, m and n odd: for f < 0 the root of x must come out exactly −f times
 * (a root of a fraction is a fraction or irrational); for y < 0 only m = 1 has a dyadic inverse; and for
 * m ≥ 3 an exponent above 34 makes more than 54 bits.
 */
export function exactPower(x: Dyadic, y: Dyadic): Dyadic | undefined {
  const factor = oddPart(y);
  let { mantissa, exponent } = oddPart(x);
  for (let f = factor.exponent; f < 0; f++) {
    const root = integerRoot(mantissa, 2n);
    if (root * root !== mantissa || exponent % 2 !== 0) return undefined;
    mantissa = root;
    exponent /= 2;
  }
  const whole = shiftLeft(factor.mantissa, Math.max(0, factor.exponent));
  if (mantissa === 1n) return { mantissa, exponent: exponent * Number(whole) };
  return whole < 0n || whole > 34n
    ? undefined
    : { mantissa: mantissa ** whole, exponent: exponent * Number(whole) };
}

/** The same number with an odd mantissa. */
function oddPart({ mantissa, exponent }: Dyadic): Dyadic {
  const zeros = bitLength(mantissa & -mantissa) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
