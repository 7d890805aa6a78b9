/**
 * Characters that are not seen but change how a text reads: they turn the direction of writing, so that a line
 * can look like another one, or steer a terminal. Tab, line feed and carriage return may stay.
 */
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with every character shown that would steer it unseen, as TypeScript writes it: `\u202e`. */
export function plainText(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
