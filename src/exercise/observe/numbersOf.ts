import type { Plain } from './Plain.ts';

/** All numbers of a value, in C order; empty where it has none. */
export function numbersOf(plain: Plain): readonly number[] {
  if (typeof plain === 'number') return [plain];
  if (typeof plain !== 'object' || plain === null) return [];
  if (plain.type === 'array') return plain.elements;
  return plain.type === 'list' ? plain.items.flatMap(numbersOf) : [];
}
