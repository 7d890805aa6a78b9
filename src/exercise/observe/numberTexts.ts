import { allDigits, numberText } from './numberText.ts';

/** Two numbers in few digits each, or in all where few would show the same number twice. */
export function numberTexts(a: number, b: number): readonly [string, string] {
  const digits = numberText(a) === numberText(b) ? allDigits : undefined;
  return [numberText(a, digits), numberText(b, digits)];
}
