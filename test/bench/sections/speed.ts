import type { Row, Section } from '../report/row.ts';
import { plot } from '../report/plot.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { bundleCase } from '../timing/bundleCase.ts';
import { timeInRounds } from '../timing/rounds.ts';
import type { BenchOptions } from './options.ts';

const sizes = [10, 30, 100, 300, 1000, 3000, 10_000];
const limits = new Map([
  [100, 1.15],
  [1000, 1.05],
  [3000, 1.05],
  [10_000, 1.05],
]);

/** What the walk, the trace and the mere possibility of a trace cost, over the calls of f that must be made. */
export async function speed(options: BenchOptions): Promise<Section> {
  const { folder } = options;
  const files = {
    bare: await bundleCase({ name: 'bareCalls' }, folder),
    ours: await bundleCase({ name: 'numericalDerivative' }, folder),
    unwatched: await bundleCase({ name: 'numericalDerivative', without: 'observe' }, folder),
    traced: await bundleCase({ name: 'traced' }, folder),
  };
  const rows: Row[] = [];
  const curves = { bare: [] as Point[], ours: [] as Point[], traced: [] as Point[] };
  for (const n of sizes) {
    const cases = Object.entries(files).map(([name, file]) => ({
      name,
      command: [process.execPath, file] as const,
      n,
    }));
    const times = await timeInRounds(cases, options);
    const of = (name: keyof typeof files): readonly number[] => times.get(name) ?? [];
    const row = (
      what: string,
      name: keyof typeof files,
      base: keyof typeof files,
      to: string,
      limit?: number,
    ): Row => ({
      what: `n = ${String(n).padStart(5)}  ${what}`,
      figure: spreadOf(of(name)),
      unit: 'µs',
      ratio: { to, ...ratioOf(of(name), of(base)) },
      ...(limit === undefined ? {} : { limit }),
    });
    rows.push(
      { what: `n = ${String(n).padStart(5)}  2n calls of f`, figure: spreadOf(of('bare')), unit: 'µs' },
      row('numericalDerivative', 'ours', 'bare', 'calls', limits.get(n)),
      row('observe, nobody listens', 'ours', 'unwatched', 'without it', n === 1000 ? 1.02 : undefined),
      row('traced', 'traced', 'bare', 'calls', n === 1000 ? 1.2 : undefined),
    );
    for (const name of ['bare', 'ours', 'traced'] as const) curves[name].push([n, spreadOf(of(name)).median]);
  }
  return {
    title: 'Cost of the gradient of Σ x², n elements',
    rows,
    text: plot(
      [
        { mark: 't', name: 'traced', points: curves.traced },
        { mark: 'd', name: 'numericalDerivative', points: curves.ours },
        { mark: '·', name: '2n calls of f', points: curves.bare },
      ],
      { across: 'n', up: 'µs' },
    ),
  };
}

type Point = readonly [n: number, microseconds: number];
