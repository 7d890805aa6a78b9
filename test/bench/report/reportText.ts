import { isMet, type MissingRow, type Row, type Section, type Spread } from './row.ts';

const columns = ['', 'median', 'middle half', 'ratio', 'middle half', 'limit', ''] as const;

/** A section as a table of characters. */
export function sectionText({ title, rows, text }: Section): string {
  const table = rows.length === 0 ? [] : [columns, ...rows.map(cells)];
  // The reason in a missing row's second and last cell may be long, and reaches over the other columns.
  const whole = table.filter((row) => row.length === columns.length);
  const widths = columns.map((_, i) => Math.max(0, ...whole.map((row) => (row[i] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, i) =>
        i === 0 || i === row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, '─'.repeat(title.length), ...lines, ...(text === undefined ? [] : ['', text])].join('\n');
}

function cells(row: Row | MissingRow): readonly string[] {
  if ('missing' in row) return [row.what, `not measured: ${row.missing}`];
  const { what, figure, unit, ratio } = row;
  const met = isMet(row);
  return [
    what,
    `${digits(figure.median)} ${unit}`.trimEnd(),
    between(figure),
    ratio === undefined ? '' : `${digits(ratio.median)} × ${ratio.to}`,
    ratio === undefined ? '' : between(ratio),
    bound(row),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}

function bound({ unit, ratio, limit, least }: Row): string {
  if (least !== undefined) return `≥ ${digits(least)} ${unit}`.trimEnd();
  return limit === undefined ? '' : `≤ ${digits(limit)} ${ratio === undefined ? unit : '×'}`.trimEnd();
}

function between({ low, high }: Spread): string {
  return low === high ? '' : `${digits(low)}–${digits(high)}`;
}

/** Three digits, or all of a larger whole part. */
function digits(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}
