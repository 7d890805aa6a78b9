import type { RangesChart } from '../../../src/report/report.ts';
import { heldOutFunctions } from '../accuracy/heldOutFunctions.ts';
import type { LeagueFunction } from '../accuracy/LeagueFunction.ts';
import { leagueFunctions } from '../accuracy/leagueFunctions.ts';
import type { LeagueRow } from '../accuracy/leagueRow.ts';
import { leagueTable } from '../accuracy/leagueText.ts';
import { recordedPeers } from '../accuracy/recordedPeers.ts';
import { accuracyLeague, leaguePoints } from '../accuracyLeague.ts';
import { exactly, type Row, type Section, type Table } from '../report/row.ts';

/** How near `derivative` comes to the exact derivative and how honest it is, beside other methods. */
export function accuracy(): Section {
  const leagues = [
    league('The league', leagueFunctions),
    league('Functions on which nothing was settled', heldOutFunctions),
  ];
  return {
    title: 'Accuracy at points with exact derivatives',
    rows: leagues.flatMap(({ rows }) => rows),
    tables: leagues.map(({ table }) => table),
    charts: leagues.map(({ chart }) => chart),
    text: 'Errors are relative ones. A method is honest where the true error is within its own estimate; it has failed where less than three digits are right.',
  };
}

function league(
  title: string,
  functions: readonly LeagueFunction[],
): { readonly rows: readonly Row[]; readonly table: Table; readonly chart: RangesChart } {
  const points = leaguePoints(functions, 'league');
  const measured = accuracyLeague(points);
  const ours = measured.find(({ method }) => method === 'derivative');
  if (ours === undefined) throw new Error('the league has no method called derivative');
  const methods = [...(recordedPeers[title] ?? []), ...measured];
  const row = (what: string, figure: number, unit: string, limit: number): Row => ({
    what: `${title}: ${what}`,
    figure: exactly(figure),
    unit,
    limit,
  });
  const caption = `${title}: ${String(functions.length)} functions, ${String(points.length)} points`;
  return {
    rows: [
      row('relative error of derivative, p99', ours.p99, '', 4e-8),
      row('calls of f, mean', ours.calls, '', 12),
      row('points without three digits', ours.failures, '', 0),
      row('points where its own error is too small', 100 * (1 - ours.covered), '%', 0.1),
    ],
    table: { caption, ...leagueTable(methods) },
    chart: errorChart(caption, methods),
  };
}

/** What is exactly right has no place on a logarithmic axis: it lies at the smallest relative error there is. */
const leastError = 2 ** -53;

function errorChart(title: string, methods: readonly LeagueRow[]): RangesChart {
  const shown = [...methods].sort((a, b) => a.p99 - b.p99);
  const names = (all: readonly LeagueRow[]): string => all.map(({ method }) => method).join('; ');
  return {
    type: 'ranges',
    title: `Relative error of each method. ${title}`,
    unit: '',
    of: ['median', 'p90', 'p99'],
    ranges: shown.map(({ method, median, p90, p99 }) => ({
      name: method,
      at: [Math.max(median, leastError), bounded(p90), bounded(p99)],
    })),
    words: `From the smallest error at the 99th of a hundred points to the largest: ${names(shown)}. An arrow stands where the error has no bound.`,
  };
}

function bounded(error: number): number | null {
  return Number.isFinite(error) ? Math.max(error, leastError) : null;
}
