/** A fenced block of code, as Markdown has it. */
export interface CodeFence {
  /** What stands behind the opening fence: ` ts live title="…"`. */
  readonly info: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** Splits a page into its fenced code and the rest, with an empty line in the place of each fence. */
export function splitAtFences(text: string): {
  readonly fences: readonly CodeFence[];
  readonly prose: string;
} {
  const fences: CodeFence[] = [];
  const prose: string[] = [];
  let open: { readonly mark: string; readonly info: string; readonly line: number } | undefined;
  let code: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (open === undefined) {
      const [, mark, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
      if (mark === undefined) {
        prose.push(line);
      } else {
        open = { mark, info, line: i + 1 };
        code = [];
      }
    } else if (isClosing(line.trim(), open.mark)) {
      fences.push({ info: open.info, line: open.line, code: code.join('\n') });
      prose.push('');
      open = undefined;
    } else {
      code.push(line);
    }
  }
  return { fences, prose: prose.join('\n') };
}

/** A fence ends with at least as many of the same mark, so that it can show a shorter fence. */
function isClosing(line: string, mark: string): boolean {
  return line.startsWith(mark) && line === mark.charAt(0).repeat(line.length);
}
