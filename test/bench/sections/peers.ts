import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { fetchedPackage, fetchedPackages } from '../pages/fetchedPackage.ts';
import { costChart } from '../report/costChart.ts';
import type { MissingRow, Row, Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { bundleCase } from '../timing/bundleCase.ts';
import { timeInRounds, type Timed } from '../timing/rounds.ts';
import { whyNoTime } from '../timing/whyNoTime.ts';
import type { BenchOptions } from './options.ts';

/** Somebody who computes the gradient, up to as many elements as it is bearable. */
interface Contestant {
  readonly name: string;
  readonly command: Timed['command'];
  readonly most: number;
  /** Whether it finds no gradient of so many elements, and says so. */
  readonly canFail?: true;
}

const ours = 'derivative';
const sizes = [10, 100, 1000, 10_000];
/** The last one alone takes longer than the others together. */
const quickSizes = sizes.slice(0, -1);
const notebook = path.join(repositoryRoot, 'test', 'bench', 'cases', 'notebook.py');

/** The same gradient by other libraries. */
export async function peers(options: BenchOptions): Promise<Section> {
  const numpy = numpyVersion();
  const numeric = await numericJs(options);
  const contestants = [
    ...(await ownPackages(options)),
    ...('missing' in numeric ? [] : [numeric]),
    ...(numpy === undefined ? [] : notebooks(numpy, options)),
  ];
  const rows: (Row | MissingRow)[] = 'missing' in numeric ? [numeric] : [];
  const curves = new Map(contestants.map(({ name }) => [name, [] as [number, number][]]));
  for (const n of options.isQuick ? quickSizes : sizes) {
    options.say(`n = ${String(n)}`);
    const bearable = contestants.filter(({ most }) => n <= most).map((contestant) => ({ ...contestant, n }));
    const { able, unable } = await byAbility(bearable);
    const times = await timeInRounds(able, options);
    for (const [name, samples] of times) {
      const figure = spreadOf(samples);
      curves.get(name)?.push([n, figure.median]);
      const ratio = { to: ours, ...ratioOf(samples, times.get(ours) ?? []) };
      rows.push({ what: whatOf(n, name), figure, unit: 'µs', ...(name === ours ? {} : { ratio }) });
    }
    rows.push(...unable);
  }
  return {
    title: 'The same gradient by others',
    rows,
    text: numpy === undefined ? 'The notebook was not run: there is no python3 with NumPy.' : note,
    charts: [
      costChart(
        'The gradient of Σ x² by others',
        [...curves].map(([name, points]) => ({ name, points })),
      ),
    ],
  };
}

const note =
  'ndarray uses the same f as derivative; mathjs, numeric and NumPy have it in their own functions or lists. numeric searches a step for each element, which takes more calls. The prints go to memory.';

function whatOf(n: number, name: string): string {
  return `n = ${String(n).padStart(5)}  ${name}`;
}

async function ownPackages({ folder, isQuick }: BenchOptions): Promise<readonly Contestant[]> {
  const node = async (name: string): Promise<Timed['command']> => [
    process.execPath,
    await bundleCase({ name }, folder),
  ];
  return [
    { name: ours, command: await node('numericalDerivative'), most: Infinity },
    { name: `ndarray ${installed('ndarray')} (scijs)`, command: await node('ndarray'), most: Infinity },
    { name: `mathjs ${installed('mathjs')}`, command: await node('mathjs'), most: isQuick ? 100 : 1000 },
  ];
}

async function numericJs({ folder }: BenchOptions): Promise<Contestant | MissingRow> {
  const name = `numeric ${fetchedPackages.numeric.version}`;
  try {
    const packages = path.dirname(await fetchedPackage('numeric'));
    const file = await bundleCase({ name: 'numeric', packages }, folder);
    return { name, command: [process.execPath, file], most: Infinity, canFail: true };
  } catch (failure) {
    return { what: name, missing: (failure as Error).message };
  }
}

function notebooks(numpy: string, { isQuick }: BenchOptions): readonly Contestant[] {
  return [
    { name: `notebook, NumPy ${numpy}`, command: ['python3', notebook], most: Infinity },
    {
      name: 'notebook with its prints',
      command: ['python3', notebook, 'prints'],
      most: isQuick ? 100 : 1000,
    },
  ];
}

async function byAbility(
  cases: readonly (Contestant & Timed)[],
): Promise<{ readonly able: readonly Timed[]; readonly unable: readonly MissingRow[] }> {
  const able: Timed[] = [];
  const unable: MissingRow[] = [];
  for (const each of cases) {
    const missing = each.canFail ? await whyNoTime(each) : undefined;
    if (missing === undefined) able.push(each);
    else unable.push({ what: whatOf(each.n, each.name), missing });
  }
  return { able, unable };
}

function installed(name: string): string {
  const manifest = path.join(repositoryRoot, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

function numpyVersion(): string | undefined {
  try {
    const program = 'import numpy; print(numpy.__version__)';
    return execFileSync('python3', ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
