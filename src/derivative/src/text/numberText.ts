import { signOf } from './signOf.ts';

/**
 * A number as Python's `repr(float)` writes it: `3.0`, `1e-05`, `-0.0`, `inf`.
 *
 * Its digits are those of `String(x)`, the fewest that read back as x; they are written out from 1e-4 up to
 * 1e16, with an exponent of at least two digits beyond.
 */
export function numberText(x: number): string {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return 'nan';
  return signOf(x) + (size === Infinity ? 'inf' : sizeText(size));
}

function sizeText(size: number): string {
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return size.toExponential().replace(/(e.)(\d)$/, '$10$2');
  }
  return `${size}${Number.isInteger(size) ? '.0' : ''}`;
}
