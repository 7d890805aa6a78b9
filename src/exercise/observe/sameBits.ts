import type { Plain } from './Plain.ts';

/** Whether two values are the same bit for bit: −0 is not 0, and NaN is NaN. */
export function sameBits(a: Plain, b: Plain): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  switch (a.type) {
    case 'list':
      return b.type === 'list' && sameItems(a.items, b.items, sameBits);
    case 'array':
      return (
        b.type === 'array' &&
        a.dtype === b.dtype &&
        sameItems(a.shape, b.shape, Object.is) &&
        sameItems(a.elements, b.elements, Object.is)
      );
    case 'text':
    case 'other':
      return a.type === b.type && a.text === b.text;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((item, i) => same(item, b[i] as T));
}
