import type { LeagueRow } from './leagueRow.ts';

/** What `scipy_league.py` found with SciPy 1.17.1 and NumPy 2.4.6 at the same points, on 2026-11-23. */
export const recordedPeers: Readonly<Record<string, readonly LeagueRow[]>> = {
  'The league': [
    {
      method: 'scipy.differentiate 1.17.1 (recorded)',
      points: 1200,
      median: 3.650708889298188e-13,
      p90: 2.44140625e-5,
      p99: Infinity,
      greatest: Infinity,
      below1e10: 0.8833333333333333,
      below1e8: 0.8883333333333333,
      failures: 103,
      covered: 0.835,
      tooLarge: 250.04123711340208,
      calls: 12.835,
      mostCalls: 27,
    },
  ],
  'Functions on which nothing was settled': [
    {
      method: 'scipy.differentiate 1.17.1 (recorded)',
      points: 1200,
      median: 1.3916636299345518e-12,
      p90: 1.0053096491487339,
      p99: Infinity,
      greatest: Infinity,
      below1e10: 0.8008333333333333,
      below1e8: 0.82,
      failures: 199,
      covered: 0.7166666666666667,
      tooLarge: 244.90411950173154,
      calls: 12.616666666666667,
      mostCalls: 27,
    },
  ],
};
