import { exponentText, leadingExponent, splitAtPoint } from './decimal.ts';
import { numberText } from './numberText.ts';
import { shortestDigits } from './shortestDigits.ts';
import { signOf } from './signOf.ts';

/**
 * A number as Python's `repr(float)` and NumPy's `str(np.float64(x))` write it: `3.0`, `1e-05`, `-0.0`, `inf`.
 *
 * The digits are written out from 1e-4 up to 1e16 (float32: up to 1e6), with an exponent beyond.
 */
export function scalarText(x: number, isSingle = false): string {
  const size = Math.abs(x);
  if (!isSingle || size === 0 || !Number.isFinite(x)) return numberText(x);
  const shortest = shortestDigits(x, true);
  if (size >= 1e-4 && size < 1e6) {
    const [whole, fraction] = splitAtPoint(shortest);
    return `${signOf(x)}${whole}.${fraction || '0'}`;
  }
  const first = shortest.digits.slice(0, 1);
  const rest = shortest.digits.slice(1);
  return signOf(x) + first + (rest && `.${rest}`) + exponentText(leadingExponent(shortest));
}
