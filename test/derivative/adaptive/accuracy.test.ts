import { describe, expect, it } from 'vitest';
import { heldOutFunctions } from '../../bench/accuracy/heldOutFunctions.ts';
import { leagueFunctions } from '../../bench/accuracy/leagueFunctions.ts';
import { methods } from '../../bench/accuracy/methods.ts';
import { accuracyLeague, leaguePoints } from '../../bench/accuracyLeague.ts';

const contestants = methods.filter(({ name }) => name === 'derivative');

describe.each([
  ['the league', leagueFunctions],
  ['functions on which nothing was settled', heldOutFunctions],
])('on %s', (_, functions) => {
  // Limits of the project; the best peer measured has a p99 of 3.9e-8 with 31 calls and covers 87 %.
  it.each(['league', 'other points'])('derivative is accurate and honest (%s)', (seed) => {
    const [row] = accuracyLeague(leaguePoints(functions, seed), contestants);
    expect(row?.p99).toBeLessThan(1e-8);
    expect(row?.median).toBeLessThan(2e-14);
    expect(row?.failures).toBe(0);
    expect(row?.covered).toBeGreaterThanOrEqual(0.999);
    expect(row?.tooLarge).toBeLessThan(100);
    expect(row?.mostCalls).toBeLessThanOrEqual(12);
  });
});
