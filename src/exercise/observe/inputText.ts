import { allDigits, numberText } from './numberText.ts';
import { plainOf } from './plainOf.ts';
import { pointText } from './pointText.ts';
import { textOfFunction } from './textOfFunction.ts';

/** The arguments of a call, as a sentence shows them: `f = sin(x), x = 1.5, h = 0.25`. */
export function inputText(given: readonly unknown[], parameters: readonly string[]): string {
  return (
    given
      .map((value, i) => {
        const text =
          typeof value === 'function'
            ? textOfFunction(value)
            : pointText(plainOf(value, { left: 1_000 }), digitsOf(value, given));
        return text === undefined ? undefined : `${parameters[i] ?? `argument ${i + 1}`} = ${text}`;
      })
      .filter((text) => text !== undefined)
      .join(', ') || 'this call'
  );
}

/** All digits of a number that few would show as another one of the arguments, such as the one a stair beside it. */
function digitsOf(value: unknown, given: readonly unknown[]): number | undefined {
  if (typeof value !== 'number') return undefined;
  const looksLike = (other: unknown): boolean =>
    typeof other === 'number' && other !== value && numberText(other) === numberText(value);
  return given.some(looksLike) ? allDigits : undefined;
}
