import { shiftLeft } from '../float64/dyadic.ts';
import { fixedExponential } from './fixedExponential.ts';

/** sinh t = sinh·2^exponent and cosh t = cosh·2^exponent. */
export interface FixedHyperbolic {
  readonly sinh: bigint;
  readonly cosh: bigint;
  readonly exponent: number;
}

/** (eᵗ ∓ e⁻ᵗ) / 2 for a fixed-point number t·2^−bits ≥ 0; as exact as eᵗ is. */
export function fixedHyperbolic(t: bigint, bits: number): FixedHyperbolic {
  const { mantissa, exponent } = fixedExponential(t, bits);
  // e⁻ᵗ in the same unit 2^exponent; it is nothing when eᵗ is that much larger.
  const inverse = shiftLeft(1n, -2 * exponent) / mantissa;
  return { sinh: mantissa - inverse, cosh: mantissa + inverse, exponent: exponent - 1 };
}
