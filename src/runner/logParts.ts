import type { OutputEntry } from '../engine/outcome.ts';

/** Neighbouring entries of one level, as one text: a page lays out a few long texts faster than thousands of lines. */
export function logParts(output: readonly OutputEntry[]): readonly OutputEntry[] {
  const parts: { level: OutputEntry['level']; lines: string[] }[] = [];
  for (const { level, text } of output) {
    const last = parts.at(-1);
    if (last?.level === level) last.lines.push(text);
    else parts.push({ level, lines: [text] });
  }
  return parts.map(({ level, lines }) => ({ level, text: lines.join('\n') }));
}
