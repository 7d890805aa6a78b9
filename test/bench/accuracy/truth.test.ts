import { exactDerivative } from 'derivative';
import { describe, expect, it } from 'vitest';
import { rules } from '../../derivative/dual/rules.ts';
import { exactTruth } from './BallDual.ts';
import { heldOutFunctions } from './heldOutFunctions.ts';
import { leagueFunctions } from './leagueFunctions.ts';
import { leagueRow } from './leagueRow.ts';
import { leaguePoints } from '../accuracyLeague.ts';

describe('the truth of the league', () => {
  const cases = rules
    // Balls have no logarithm of 0 and no floor.
    .filter(({ name }) => !name.startsWith('floor'))
    .flatMap(({ name, f, derivative, points }) =>
      points.filter((x) => x !== 0).map((x) => ({ name, x, f, closedForm: derivative(x) })),
    );

  // What the closed form and the dual numbers round on their way.
  it.each(cases)('of $name at $x is its closed form, and what dual numbers say', ({ x, f, closedForm }) => {
    const truth = exactTruth(f, x);
    const tolerance = 8 * Number.EPSILON * Math.abs(truth);
    expect(Math.abs(truth - closedForm)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(truth - exactDerivative(f, x))).toBeLessThanOrEqual(tolerance);
  });

  it('is nowhere 0, so that every error is relative', () => {
    const points = [...leaguePoints(leagueFunctions, 'league'), ...leaguePoints(heldOutFunctions, 'league')];
    expect(points).toHaveLength(40 * (leagueFunctions.length + heldOutFunctions.length));
    expect(points.filter(({ truth }) => truth === 0 || !Number.isFinite(truth))).toEqual([]);
  });
});

describe('a row of the league', () => {
  const outcome = (value: number, error: number | undefined): Parameters<typeof leagueRow>[1][number] => ({
    value,
    truth: 1,
    error,
    calls: 2,
  });

  it('counts what is no number as failed and not covered', () => {
    const row = leagueRow('half', [outcome(NaN, NaN), outcome(1, 0)]);
    expect([row.failures, row.covered, row.greatest, row.below1e10]).toEqual([1, 0.5, Infinity, 0.5]);
  });

  it('takes quantiles of the relative errors and of own error over true', () => {
    const row = leagueRow(
      'ten',
      Array.from({ length: 10 }, (_, i) => outcome(1 + 2 ** -i, 4 * 2 ** -i)),
    );
    expect([row.median, row.p90, row.greatest, row.tooLarge, row.covered]).toEqual([2 ** -4, 1, 1, 4, 1]);
    expect([row.calls, row.mostCalls, row.points]).toEqual([2, 2, 10]);
  });

  it('has no honesty without an own error', () => {
    expect(leagueRow('silent', [outcome(1, undefined)]).covered).toBeNaN();
  });
});
