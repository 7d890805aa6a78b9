import { isLive, parseFence } from '../../engine/block/fence';

/** A live block that mirrors cells of the notebook, and the heading that it stands under. */
export interface MirroredCells {
  readonly heading: string;
  readonly cells: readonly number[];
}

/** The blocks of a lesson that mirror cells, in their order; read from the lesson's Markdown. */
export function mirroredCells(lesson: string): readonly MirroredCells[] {
  const found: MirroredCells[] = [];
  let heading = '';
  let closing: string | undefined;
  for (const line of lesson.split('\n')) {
    const [, mark, language, meta = ''] = /^(`{3,})(\w*)(.*)$/.exec(line) ?? [];
    if (closing !== undefined) {
      if (line.trimEnd() === closing) closing = undefined;
    } else if (mark !== undefined) {
      closing = mark;
      const cells = language === 'ts' && isLive(meta) ? cellsOf(meta) : [];
      if (cells.length > 0) found.push({ heading, cells });
    } else {
      heading = headingIn(line) ?? heading;
    }
  }
  return found;
}

/** Without the anchor that its author gave it. */
function headingIn(line: string): string | undefined {
  return /^##+ (.*?)(?:\s*\{\/\*.*\*\/\})?$/.exec(line)?.[1];
}

/** A malformed fence is told about by the plugin that runs it, which knows its line. */
function cellsOf(meta: string): readonly number[] {
  try {
    return parseFence(meta).cells;
  } catch {
    return [];
  }
}
