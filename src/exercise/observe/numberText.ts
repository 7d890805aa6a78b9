/** As many digits as any number needs. */
export const allDigits = 17;

/** A number with few digits, as a sentence shows it. −0 keeps its sign: a check may tell it from 0. */
export function numberText(value: number, digits = 6): string {
  if (Object.is(value, -0)) return '-0';
  // Twice a number: no zeros at the end.
  return String(Number(value.toPrecision(digits)));
}
