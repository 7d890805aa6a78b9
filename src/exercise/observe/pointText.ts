import { kindText } from './kindText.ts';
import { numbersOf } from './numbersOf.ts';
import { numberText } from './numberText.ts';
import type { Plain } from './Plain.ts';

/** No more numbers than this are written out. */
const mostNumbers = 12;

/** A value in few words, as a sentence shows it: numbers as one writes them in code. */
export function pointText(plain: Plain, digits?: number): string {
  if (typeof plain === 'number') return numberText(plain, digits);
  if (typeof plain !== 'object' || plain === null) return kindText(plain);
  if (numbersOf(plain).length > mostNumbers) return kindText(plain);
  if (plain.type === 'list') {
    return `[${plain.items.map((item) => pointText(item, digits)).join(', ')}]`;
  }
  return plain.type === 'array' ? arrayText(plain.elements, plain.shape, digits) : kindText(plain);
}

/** As NumPy prints it, in one line. */
function arrayText(
  elements: readonly number[],
  [length, ...inner]: readonly number[],
  digits: number | undefined,
): string {
  if (length === undefined) return numberText(elements[0] ?? NaN, digits);
  const size = elements.length / length;
  const parts = Array.from({ length }, (_, i) =>
    arrayText(elements.slice(i * size, (i + 1) * size), inner, digits),
  );
  return `[${parts.join(' ')}]`;
}
