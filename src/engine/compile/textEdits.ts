/** Replace the text from `start` to `end` (an insertion where they are equal). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; insertions at one position keep the order in which they are given. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let result = '';
  let position = 0;
  for (const { start, end, text } of inOrder) {
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}

/**
 * An edit that takes a statement, or its beginning, out and leaves every line break, so that later lines keep their
 * numbers. The semicolon keeps apart what stood before it and what stands behind: a line that begins with `[` or `(`
 * would go on with the one before.
 */
export function blank(source: string, start: number, end: number): TextEdit {
  return { start, end, text: `;${source.slice(start, end).replace(/[^\n]+/g, '')}` };
}
