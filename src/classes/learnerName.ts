/** Control characters, and those that turn the direction of what follows: nobody's name needs them. */
const turning = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Letters of no width. The two joiners are not among them: Persian and Indic names need those. */
const widthless = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A name as it can be shown in a table: without letters that hide, or that turn the rest of the line around. */
export function shownName(name: string): string {
  return name.replaceAll(widthless, '').replaceAll(turning, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Whether a name has such letters. Spaces too many are none: whoever types one more hides nothing. */
export function hasHiddenLetters(name: string): boolean {
  // U+FEFF counts as a space.
  return name.search(widthless) !== -1 || name.replaceAll(/\s/g, '').search(turning) !== -1;
}

/** Two hand-ins with the same key are taken to be of the same learner. */
export function nameKey(name: string): string {
  return shownName(name).normalize('NFKC').toLowerCase();
}
