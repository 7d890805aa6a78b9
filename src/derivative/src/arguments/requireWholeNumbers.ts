import { shown } from './shown.ts';

/** Refuse what is no list of whole numbers: as an index, a shape or strides it would quietly lead to NaN. */
export function requireWholeNumbers(what: string, numbers: unknown): void {
  if (Array.isArray(numbers) && areWhole(numbers)) return;
  throw new TypeError(`${what} must be a list of whole numbers; got ${shown(numbers)}`);
}

/** As `every` tells it, in a third of the time: each array that is made has its shape and strides looked at. */
function areWhole(numbers: readonly unknown[]): boolean {
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes longer than the question
  for (let i = 0; i < numbers.length; i++) {
    if (!Number.isInteger(numbers[i])) return false;
  }
  return true;
}
