import type { CurvesChart } from '../../../src/report/report.ts';
import { digits } from '../../../src/report/figureText.ts';

type Series = CurvesChart['series'];

/** Curves of µs over n, and in words who needs how long at their right end. */
export function costChart(title: string, curves: Series): CurvesChart {
  const series = curves.map(({ name, points }) => ({ name, points }));
  return { type: 'curves', title, across: 'n', up: 'µs', series, words: costWords(series) };
}

function costWords(series: Series): string {
  const most = Math.max(...series.flatMap(({ points }) => points.map(([n]) => n)));
  const ends = series
    .flatMap(({ name, points }) => points.slice(-1).map(([n, time]) => ({ name, n, time })))
    .sort((a, b) => b.n - a.n || a.time - b.time);
  const told = ends.map(
    ({ name, n, time }) => `${name} ${digits(time)} µs${n === most ? '' : ` already at n = ${String(n)}`}`,
  );
  return `Both axes count powers of ten. At n = ${String(most)}, the fastest first: ${told.join('; ')}.`;
}
