import { costChart } from '../report/costChart.ts';
import { plot } from '../report/plot.ts';
import type { Row, Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { bundleCase, type Case } from '../timing/bundleCase.ts';
import { timeInRounds } from '../timing/rounds.ts';
import type { BenchOptions } from './options.ts';

/** Sizes in the plot, and those at which all cases are timed. */
const plotted = [10, 30, 100, 300, 1000, 3000, 10_000];
const tabled = [10, 100, 1000, 10_000];
const quick = tabled.slice(0, -1);

const cases: Readonly<Record<string, Case & { readonly sizes: readonly number[] }>> = {
  bare: { name: 'bareCalls', sizes: plotted },
  ours: { name: 'numericalDerivative', sizes: plotted },
  traced: { name: 'traced', sizes: plotted },
  unwatched: { name: 'numericalDerivative', without: 'observe', sizes: tabled },
  bareByCount: { name: 'bareCallsByCount', sizes: tabled },
  oursByCount: { name: 'numericalDerivativeByCount', sizes: tabled },
};

const callLimits: Readonly<Record<number, number>> = { 100: 1.15, 1000: 1.05, 3000: 1.05, 10_000: 1.05 };

/** What is told of each size: a time, and how it compares with another one. */
const rows: readonly {
  readonly what: string;
  readonly of: string;
  readonly to?: { readonly base: string; readonly name: string };
  /** Of the ratio, by n. */
  readonly limits?: Readonly<Record<number, number>>;
}[] = [
  { what: '2n calls of f', of: 'bare' },
  { what: 'numericalDerivative', of: 'ours', to: { base: 'bare', name: 'calls' }, limits: callLimits },
  { what: '2n calls of f written otherwise', of: 'bareByCount' },
  {
    what: 'numericalDerivative of it',
    of: 'oursByCount',
    to: { base: 'bareByCount', name: 'calls' },
    limits: callLimits,
  },
  {
    what: 'with observe, nobody listens',
    of: 'ours',
    to: { base: 'unwatched', name: 'without it' },
    limits: { 1000: 1.02 },
  },
  { what: 'traced', of: 'traced', to: { base: 'bare', name: 'calls' }, limits: { 1000: 1.2 } },
];

/** What the walk, the trace and the mere possibility of a trace cost, over the calls of f that must be made. */
export async function speed(options: BenchOptions): Promise<Section> {
  const files = new Map<string, string>();
  for (const [key, bundled] of Object.entries(cases))
    files.set(key, await bundleCase(bundled, options.folder));
  const times = new Map<number, ReadonlyMap<string, readonly number[]>>();
  for (const n of options.isQuick ? quick : plotted) {
    options.say(`n = ${String(n)}`);
    const timed = Object.entries(cases)
      .filter(([, { sizes }]) => sizes.includes(n))
      .map(([name]) => ({ name, command: [process.execPath, files.get(name) ?? ''] as const, n }));
    times.set(n, await timeInRounds(timed, options));
  }
  const series = [
    { mark: 't', name: 'traced', points: curve(times, 'traced') },
    { mark: '·', name: '2n calls of f', points: curve(times, 'bare') },
    { mark: 'd', name: 'numericalDerivative', points: curve(times, 'ours') },
  ];
  return {
    title: 'Cost of the gradient of Σ x², n elements',
    rows: [...times].flatMap(([n, measured]) => rowsOf(n, measured)),
    drawing: plot(series, { across: 'n', up: 'µs' }),
    text: 'Each case runs in a process of its own; “calls” are 2n calls of the same f and nothing else.',
    charts: [costChart('The gradient and the calls that it must make', series)],
  };
}

function curve(
  times: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>,
  key: string,
): [number, number][] {
  return [...times].map(([n, measured]) => [n, spreadOf(measured.get(key) ?? []).median]);
}

function rowsOf(n: number, times: ReadonlyMap<string, readonly number[]>): Row[] {
  return rows.flatMap(({ what, of, to, limits }): Row[] => {
    const samples = times.get(of);
    const base = to === undefined ? undefined : times.get(to.base);
    if (samples === undefined || (to !== undefined && base === undefined)) return [];
    const limit = limits?.[n];
    return [
      {
        what: `n = ${String(n).padStart(5)}  ${what}`,
        figure: spreadOf(samples),
        unit: 'µs',
        ...(to && base ? { ratio: { to: to.name, ...ratioOf(samples, base) } } : {}),
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}
