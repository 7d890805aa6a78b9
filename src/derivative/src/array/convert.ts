import { shown } from '../arguments/shown.ts';
import type { DType } from './dtype.ts';
import { tuple } from './shape.ts';

/**
 * What an element of the given dtype holds after `value` was assigned to it, or `undefined` when it cannot.
 *
 * Integers drop the fraction (3.9999 → 3, −2.9999 → −2), as in NumPy: a nudge of 1e-4 vanishes.
 * They cannot hold NaN, ∞, or anything beyond their bits.
 */
export function convert(value: number | bigint, dtype: DType): number | bigint | undefined {
  switch (dtype) {
    case 'float64':
      return Number(value);
    case 'float32':
      return Math.fround(Number(value));
    case 'int64':
      return wholeNumber(value, 64);
    case 'int32': {
      const whole = wholeNumber(value, 32);
      return whole === undefined ? undefined : Number(whole);
    }
    case 'bool':
      // As in Python everything but zero is true, NaN included.
      return Number(value) === 0 ? 0 : 1;
  }
}

/** The error for a value that `convert` refuses, for the element at `index`. */
export function cannotStore(value: number | bigint, index: readonly number[], dtype: DType): RangeError {
  return new RangeError(`cannot store ${value} at index ${tuple(index)} of an array of dtype ${dtype}`);
}

/** Refuse what cannot be an element at all; TypeScript does so too, but a program may run unchecked. */
export function requireNumber(value: unknown, index: readonly number[]): void {
  if (typeof value === 'number' || typeof value === 'bigint') return;
  throw new TypeError(`an element of an array is one number; got ${shown(value)} for index ${tuple(index)}`);
}

function wholeNumber(value: number | bigint, bits: number): bigint | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  const whole = typeof value === 'number' ? BigInt(Math.trunc(value)) : value;
  return BigInt.asIntN(bits, whole) === whole ? whole : undefined;
}
