import type { OutputEntry } from '../engine/outcome.ts';

/** What is laid out at once when it comes into sight: stretches of one level each, in the order of the output. */
export type LogPart = readonly OutputEntry[];

/** Some texts are laid out slowly, so a part must not be long. */
const longestPart = { lines: 50, characters: 2_000 };

interface OpenPart {
  readonly stretches: { readonly level: OutputEntry['level']; readonly lines: string[] }[];
  lines: number;
  characters: number;
}

/**
 * An output in parts, of which a page has to watch only some dozens. Neighbouring entries of one level are one text
 * there: a page lays out a few longer texts faster than thousands of lines. What is longer than a part goes on in the
 * next one.
 */
export function logParts(output: readonly OutputEntry[]): readonly LogPart[] {
  const parts: OpenPart[] = [];
  for (const { level, text } of output) {
    for (const line of text.split('\n').flatMap(pieces)) {
      let part = parts.at(-1);
      if (part === undefined || isFull(part, line)) {
        part = { stretches: [], lines: 0, characters: 0 };
        parts.push(part);
      }
      add(line, level, part);
    }
  }
  return parts.map(({ stretches }) =>
    stretches.map(({ level, lines }) => ({ level, text: lines.join('\n') })),
  );
}

function isFull(part: OpenPart, line: string): boolean {
  return part.lines === longestPart.lines || part.characters + line.length > longestPart.characters;
}

function add(line: string, level: OutputEntry['level'], part: OpenPart): void {
  const stretch = part.stretches.at(-1);
  if (stretch?.level === level) stretch.lines.push(line);
  else part.stretches.push({ level, lines: [line] });
  part.lines++;
  part.characters += line.length;
}

/** A line in pieces that fit into a part each, and of which none ends within a character. */
function pieces(line: string): readonly string[] {
  if (line.length <= longestPart.characters) return [line];
  return line.match(/.{1,1000}/gsu) ?? [line];
}
