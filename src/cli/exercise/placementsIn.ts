import type { Placement } from '../../exercise/proof/Subject.ts';

/** The exercises that a page places, each with where. What stands in code, or in a comment, is not placed. */
export function placementsIn(file: string, text: string): readonly Placement[] {
  // Its words may stand on lines of their own.
  const tags = withoutCode(text).matchAll(/<Exercise\b[^>]*?\sid=(["'])(.*?)\1/g);
  return [...tags].map(({ 2: id = '', index }) => {
    const above = text.slice(0, index).split('\n');
    return { id, file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
  });
}

/** A page with spaces in place of what is code or a comment, so that all else keeps its place. */
function withoutCode(text: string): string {
  let fence: string | undefined;
  const lines = text.split('\n').map((line) => {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      return blank(line);
    }
    return fence === undefined ? line.replaceAll(/(`+).+?\1(?!`)/g, blank) : blank(line);
  });
  return lines.join('\n').replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
