import { shown } from './shown.ts';

/** Refuse what is no list of whole numbers: as an index, a shape or strides it would quietly lead to NaN. */
export function requireWholeNumbers(what: string, numbers: unknown): void {
  if (Array.isArray(numbers) && numbers.every(Number.isInteger)) return;
  throw new TypeError(`${what} must be a list of whole numbers; got ${shown(numbers)}`);
}
