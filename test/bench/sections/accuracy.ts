import { heldOutFunctions } from '../accuracy/heldOutFunctions.ts';
import type { LeagueFunction } from '../accuracy/LeagueFunction.ts';
import { leagueFunctions } from '../accuracy/leagueFunctions.ts';
import { leagueText } from '../accuracy/leagueText.ts';
import { recordedPeers } from '../accuracy/recordedPeers.ts';
import { accuracyLeague, leaguePoints } from '../accuracyLeague.ts';
import { exactly, type Row, type Section } from '../report/row.ts';

/** How near `derivative` comes to the exact derivative and how honest it is, beside other methods. */
export function accuracy(): Section {
  const league = table('The league', leagueFunctions);
  const heldOut = table('Functions on which nothing was settled', heldOutFunctions);
  return {
    title: 'Accuracy at points with exact derivatives',
    rows: [...league.rows, ...heldOut.rows],
    text: `${league.text}\n\n${heldOut.text}`,
  };
}

function table(
  title: string,
  functions: readonly LeagueFunction[],
): { readonly rows: readonly Row[]; readonly text: string } {
  const points = leaguePoints(functions, 'league');
  const methods = accuracyLeague(points);
  const ours = methods.find(({ method }) => method === 'derivative');
  if (ours === undefined) throw new Error('the league has no method called derivative');
  const row = (what: string, figure: number, unit: string, limit: number): Row => ({
    what: `${title}: ${what}`,
    figure: exactly(figure),
    unit,
    limit,
  });
  return {
    rows: [
      row('relative error of derivative, p99', ours.p99, '', 4e-8),
      row('calls of f, mean', ours.calls, '', 12),
      row('points without three digits', ours.failures, '', 0),
      row('points where its own error is too small', 100 * (1 - ours.covered), '%', 0.1),
    ],
    text: `${title}, ${String(points.length)} points\n${leagueText([...(recordedPeers[title] ?? []), ...methods])}`,
  };
}
