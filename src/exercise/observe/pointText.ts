import { kindText } from './kindText.ts';
import { numbersOf } from './numbersOf.ts';
import { numberText } from './numberText.ts';
import type { Plain } from './Plain.ts';

/** No more numbers than this are written out. */
const mostNumbers = 12;

/** A value in few words, as a sentence shows it: numbers as one writes them in code. */
export function pointText(plain: Plain): string {
  if (typeof plain === 'number') return numberText(plain);
  if (typeof plain !== 'object' || plain === null) return kindText(plain);
  if (numbersOf(plain).length > mostNumbers) return kindText(plain);
  if (plain.type === 'list') return `[${plain.items.map(pointText).join(', ')}]`;
  return plain.type === 'array' && plain.shape.length === 1
    ? `[${plain.elements.map((element) => numberText(element)).join(' ')}]`
    : kindText(plain);
}
