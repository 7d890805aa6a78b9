import { indexOf, slice } from './primordials.ts';

/** The beginning of a text. */
interface FirstLines {
  /** Ends with `…` where its last line goes on. */
  readonly text: string;
  readonly lines: number;
  /** How many lines come after it. */
  readonly more: number;
}

/** The beginning of a text: at most so many lines and characters. */
export function firstLines(text: string, mostLines: number, mostCharacters: number): FirstLines {
  const whole = text.length > mostCharacters ? mostCharacters - 1 : text.length;
  const kept = whole < text.length ? `${slice(text, 0, whole)}…` : text;
  let lines = 1;
  for (let end = indexOf(kept, '\n'); end !== -1; end = indexOf(kept, '\n', end + 1)) {
    if (lines === mostLines) return { text: slice(kept, 0, end), lines, more: breaksIn(text, end) };
    lines++;
  }
  return { text: kept, lines, more: breaksIn(text, whole) };
}

function breaksIn(text: string, from: number): number {
  let count = 0;
  for (let at = indexOf(text, '\n', from); at !== -1; at = indexOf(text, '\n', at + 1)) count++;
  return count;
}
