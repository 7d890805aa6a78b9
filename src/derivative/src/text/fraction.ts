import type { Decimal } from './decimal.ts';
import { decimal, leadingExponent } from './decimal.ts';
import { nearestInteger } from './nearestInteger.ts';

/** How many digits stand after the point: of 1234.5 one, and four when it is written 1.2345e+03. */
export function fractionLength({ digits, places }: Decimal, isScientific: boolean): number {
  return isScientific ? digits.length - 1 : Math.max(places, 0);
}

/** |x| rounded exactly to `length` digits after the point, ties to even; `near` is any decimal close to it. */
export function roundFraction(x: number, near: Decimal, length: number, isScientific: boolean): Decimal {
  if (!isScientific) return roundedTo(x, length);
  const exponent = leadingExponent(near);
  // `near` may be the power of ten that x only almost reaches: the double below 1e23 has the digits 1e+23.
  const below = roundedTo(x, length - (exponent - 1));
  return leadingExponent(below) < exponent ? below : roundedTo(x, length - exponent);
}

function roundedTo(x: number, places: number): Decimal {
  return decimal(String(nearestInteger(x, places)), places);
}
