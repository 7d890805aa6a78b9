import type { Table } from '../report/row.ts';
import type { LeagueRow } from './leagueRow.ts';

const columns: readonly { readonly title: string; readonly cell: (row: LeagueRow) => string }[] = [
  { title: 'method', cell: ({ method }) => method },
  { title: 'calls', cell: ({ calls }) => String(Math.round(calls * 10) / 10) },
  { title: 'median', cell: ({ median }) => scientific(median) },
  { title: 'p90', cell: ({ p90 }) => scientific(p90) },
  { title: 'p99', cell: ({ p99 }) => scientific(p99) },
  { title: '< 10⁻¹⁰', cell: ({ below1e10 }) => percent(below1e10) },
  { title: '< 10⁻⁸', cell: ({ below1e8 }) => percent(below1e8) },
  { title: 'failed', cell: ({ failures }) => String(failures) },
  { title: 'honest', cell: ({ covered }) => percent(covered) },
  {
    title: 'own error / true',
    cell: ({ tooLarge }) => (Number.isNaN(tooLarge) ? '' : `${tooLarge.toFixed(tooLarge < 10 ? 1 : 0)}×`),
  },
  { title: 'points', cell: ({ points }) => String(points) },
];

/** The rows as texts; relative errors, and how often a method's own error covers the true one. */
export function leagueTable(rows: readonly LeagueRow[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same as a table of characters. */
export function leagueText(league: readonly LeagueRow[]): string {
  const { columns: heads, rows } = leagueTable(league);
  const cells = [heads, ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  return cells
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
    )
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

function scientific(x: number): string {
  return x === 0 ? '0' : Number.isFinite(x) ? x.toExponential(1) : '∞';
}

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(Math.floor(share * 10000) / 100).toFixed(2)} %`;
}
