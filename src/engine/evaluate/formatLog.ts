import { inspect, longestText } from './inspect.ts';
import { indexOf, slice } from './primordials.ts';

/** No more of a string is looked at; what comes behind the longest entry is only counted, by its lines. */
const longestString = 200_000;

/**
 * The text of one console call, by the console standard: a string stands as it is, any other value is
 * inspected, and a first string with `%s %d %i %f %o %O %c` takes the values after it. Once the text is longer than an
 * entry can be, what is left is not looked at: whoever cuts the entry says so.
 */
export function formatLog(values: readonly unknown[]): string {
  const first: unknown = values.length > 0 ? values[0] : '';
  const start = typeof first === 'string' ? fill(first, values) : { text: '', used: 0 };
  let { text } = start;
  for (let i = start.used; i < values.length && text.length <= longestText; i++) {
    text += (i === 0 ? '' : ' ') + plain(values[i]);
  }
  return text;
}

/** The format with its directives replaced, and how many of the values are used then, the format included. */
function fill(format: string, values: readonly unknown[]): { readonly text: string; readonly used: number } {
  const shown = slice(format, 0, longestString);
  let text = '';
  let used = 1;
  let from = 0;
  let at = indexOf(shown, '%');
  while (at !== -1 && text.length <= longestText) {
    const letter = slice(shown, at + 1, at + 2);
    const isDirective = letter !== '' && indexOf('sdifoOc', letter) !== -1 && used < values.length;
    text += slice(shown, from, at);
    if (isDirective) text += formatDirective(letter, values[used++]);
    else text += letter === '%' ? '%' : `%${letter}`;
    from = at + 2;
    at = indexOf(shown, '%', from);
  }
  return { text: text + slice(shown, from), used };
}

function formatDirective(letter: string, value: unknown): string {
  switch (letter) {
    case 'd':
    case 'f':
      return inspect(numberOf(value));
    case 'i':
      return inspect(Math.trunc(numberOf(value)));
    case 'c':
      return '';
    default:
      return letter === 's' ? plain(value) : inspect(value);
  }
}

/** Not every value can be made a number, and telling about it must not end the program. */
function numberOf(value: unknown): number {
  try {
    return Number(value);
  } catch {
    return NaN;
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? slice(value, 0, longestString) : inspect(value);
}
