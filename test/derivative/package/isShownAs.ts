import { isDeepStrictEqual } from 'node:util';
import { repr } from 'derivative';

/**
 * Whether a text shows this value: as the package writes it (`array([1., 2.])`), as JavaScript does (`[1, 2]`),
 * or, for an error, as its name and message.
 */
export function isShownAs(value: unknown, text: string): boolean {
  if (value instanceof Error) return text === `${value.name}: ${value.message}`;
  return text === repr(value) || isDeepStrictEqual(literal(text), value);
}

/** The value of a JavaScript literal; a symbol that equals nothing for any other text. */
function literal(text: string): unknown {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of our own docs
    return (new Function(`'use strict'; return (${text});`) as () => unknown)();
  } catch {
    return Symbol('no literal');
  }
}
