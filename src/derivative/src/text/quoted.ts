/** What Python escapes: `\`, controls, surrogates, unassigned characters, and every space other than ' '. */
const notPrinted = /(?! )[\p{C}\p{Z}\\]/gu;

const shortEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A string as Python's repr quotes it: in `'`, or in `"` if it has `'` and no `"`. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(notPrinted, escapeSequence).replaceAll(quote, `\\${quote}`);
  return quote + escaped + quote;
}

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const [letter, width] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
  return shortEscapes[character] ?? `\\${letter}${code.toString(16).padStart(width, '0')}`;
}
