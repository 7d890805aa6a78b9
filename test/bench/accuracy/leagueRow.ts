/** One method's figures. */
export interface LeagueRow {
  readonly method: string;
  /** How many points it was measured at; fewer where a method does not know a function. */
  readonly points: number;
  /** Relative errors |value − f′(x)| / |f′(x)|. */
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
  readonly greatest: number;
  /** Shares of the points, from 0 to 1. */
  readonly below1e10: number;
  readonly below1e8: number;
  /** Points with less than three correct digits, or no number at all. */
  readonly failures: number;
  /** The share of points where the true error was within the method's own; NaN where it has none. */
  readonly covered: number;
  /** The median of its own error over the true one. */
  readonly tooLarge: number;
  readonly calls: number;
  readonly mostCalls: number;
}

/** What one method gave at one point. */
export interface Outcome {
  readonly value: number;
  readonly truth: number;
  readonly error: number | undefined;
  readonly calls: number;
}

export function leagueRow(method: string, outcomes: readonly Outcome[]): LeagueRow {
  const relative = outcomes.map(relativeError).sort((a, b) => a - b);
  const judged = outcomes.filter(({ error }) => error !== undefined);
  const ratios = judged
    .map(({ value, truth, error = NaN }) => error / Math.abs(value - truth))
    .filter((ratio) => !Number.isNaN(ratio))
    .sort((a, b) => a - b);
  const calls = outcomes.map((outcome) => outcome.calls);
  const share = (isMeant: (error: number) => boolean): number =>
    relative.filter(isMeant).length / relative.length;
  return {
    method,
    points: outcomes.length,
    median: quantile(relative, 0.5),
    p90: quantile(relative, 0.9),
    p99: quantile(relative, 0.99),
    greatest: relative.at(-1) ?? NaN,
    below1e10: share((error) => error < 1e-10),
    below1e8: share((error) => error < 1e-8),
    failures: relative.filter((error) => !(error < 1e-3)).length,
    covered: judged.filter(isCovered).length / judged.length,
    tooLarge: quantile(ratios, 0.5),
    calls: calls.reduce((sum, n) => sum + n, 0) / calls.length,
    mostCalls: Math.max(...calls),
  };
}

/** No point of the league has f′ = 0. What is no number counts as infinitely wrong. */
export function relativeError({ value, truth }: Outcome): number {
  const error = Math.abs(value - truth) / Math.abs(truth);
  return Number.isNaN(error) ? Infinity : error;
}

export function isCovered({ value, truth, error = NaN }: Outcome): boolean {
  return Math.abs(value - truth) <= error;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
