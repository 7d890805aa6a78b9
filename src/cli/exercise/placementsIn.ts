import type { Placement } from '../../exercise/proof/Subject.ts';

/** The exercises that a page places, each with where. What stands in code is shown, not placed. */
export function placementsIn(file: string, text: string): readonly Placement[] {
  const placements: Placement[] = [];
  let fence: string | undefined;
  text.split('\n').forEach((line, i) => {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      return;
    }
    if (fence !== undefined) return;
    const prose = line.replaceAll(/(`+).+?\1(?!`)/g, (code) => ' '.repeat(code.length));
    for (const { 1: id = '', index } of prose.matchAll(/<Exercise\b[^>]*\bid="([^"]*)"/g)) {
      placements.push({ id, file, line: i + 1, column: index + 1 });
    }
  });
  return placements;
}
