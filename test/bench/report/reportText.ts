import { figureText, limitText, middleHalf, ratioText } from '../../../src/report/figureText.ts';
import { isMet, type MissingRow, type Row, type Section } from './row.ts';

const columns = ['', 'median', 'middle half', 'ratio', 'middle half', 'limit', ''] as const;

/** A section as tables of characters. */
export function sectionText({ title, rows, text, lines = [], tables = [], drawing }: Section): string {
  const parts = [
    [
      title,
      '─'.repeat(title.length),
      ...(rows.length === 0 ? [] : tableLines([columns, ...rows.map(cells)])),
    ],
    ...tables.map(({ caption, columns: heads, rows: body }) => [caption, ...tableLines([heads, ...body])]),
    ...[drawing, text, lines.join('\n')].map((part) => (part ? [part] : [])),
  ];
  return parts
    .filter(({ length }) => length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** The first and the last column begin at their left, figures between them end at their right. */
function tableLines(table: readonly (readonly string[])[]): readonly string[] {
  const { length } = table[0] ?? [];
  // The reason in a missing row's second and last cell may be long, and reaches over the other columns.
  const whole = table.filter((row) => row.length === length);
  const widths = Array.from({ length }, (_, i) => Math.max(0, ...whole.map((row) => (row[i] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, i) =>
        i === 0 || i === row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function cells(row: Row | MissingRow): readonly string[] {
  if ('missing' in row) return [row.what, `not measured: ${row.missing}`];
  const { what, figure, ratio } = row;
  const met = isMet(row);
  return [
    what,
    figureText(row),
    middleHalf(figure),
    ratioText(row),
    ratio === undefined ? '' : middleHalf(ratio),
    limitText(row),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}
