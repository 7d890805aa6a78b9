/** A number with few digits, as a sentence shows it. */
export function numberText(value: number, digits = 6): string {
  // Twice a number: no zeros at the end.
  return String(Number(value.toPrecision(digits)));
}
