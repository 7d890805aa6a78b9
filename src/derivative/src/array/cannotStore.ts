import { shown } from '../arguments/shown.ts';
import type { DType } from './dtype.ts';
import { tuple } from './shape.ts';

/** The error for a value that `convert` refuses, for the element at `index`. */
export function cannotStore(value: number | bigint, index: readonly number[], dtype: DType): RangeError {
  return new RangeError(`cannot store ${value} at index ${tuple(index)} of an array of dtype ${dtype}`);
}

/** Refuse what cannot be an element at all; TypeScript does so too, but a program may run unchecked. */
export function requireNumber(value: unknown, index: readonly number[]): void {
  if (typeof value === 'number' || typeof value === 'bigint') return;
  throw new TypeError(`an element of an array is one number; got ${shown(value)} for index ${tuple(index)}`);
}
