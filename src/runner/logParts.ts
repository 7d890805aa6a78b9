import type { OutputEntry } from '../engine/outcome.ts';

/** A part is laid out at once when it comes into sight, so it must not be long: some texts are laid out slowly. */
const longestPart = { lines: 50, characters: 2_000 };

/**
 * Neighbouring entries of one level, as one text: a page lays out a few longer texts faster than thousands of
 * lines. What is longer than a part goes on in the next one.
 */
export function logParts(output: readonly OutputEntry[]): readonly OutputEntry[] {
  const parts: { level: OutputEntry['level']; lines: string[]; characters: number }[] = [];
  for (const { level, text } of output) {
    for (const line of text.split('\n').flatMap(pieces)) {
      let part = parts.at(-1);
      if (part?.level !== level || isFull(part, line)) {
        part = { level, lines: [], characters: 0 };
        parts.push(part);
      }
      part.lines.push(line);
      part.characters += line.length;
    }
  }
  return parts.map(({ level, lines }) => ({ level, text: lines.join('\n') }));
}

function isFull(part: { lines: readonly string[]; characters: number }, line: string): boolean {
  return part.lines.length === longestPart.lines || part.characters + line.length > longestPart.characters;
}

/** A line in pieces that fit into a part each, and of which none ends within a character. */
function pieces(line: string): readonly string[] {
  if (line.length <= longestPart.characters) return [line];
  return line.match(/.{1,1000}/gsu) ?? [line];
}
