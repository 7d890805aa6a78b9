import { indexOf, slice } from './primordials.ts';

/** The beginning of a text: at most so many lines and characters. Says how many lines that are. */
export function firstLines(
  text: string,
  mostLines: number,
  mostCharacters: number,
): { readonly text: string; readonly lines: number } {
  const kept = slice(text, 0, mostCharacters);
  let lines = 1;
  for (let end = indexOf(kept, '\n'); end !== -1; end = indexOf(kept, '\n', end + 1)) {
    if (lines === mostLines) return { text: slice(kept, 0, end), lines };
    lines++;
  }
  return { text: kept, lines };
}
