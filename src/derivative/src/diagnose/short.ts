import { str } from '../text/str.ts';

/** A number with at most six digits, for a sentence; the evidence has all of them. */
export function short(value: number): string {
  return str(Number.isFinite(value) ? Number(value.toPrecision(6)) : value);
}
