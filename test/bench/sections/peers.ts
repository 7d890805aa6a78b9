import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import type { Row, Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { bundleCase } from '../timing/bundleCase.ts';
import { timeInRounds, type Timed } from '../timing/rounds.ts';
import type { BenchOptions } from './options.ts';

const ours = 'derivative';
const notebook = path.join(repositoryRoot, 'test', 'bench', 'cases', 'notebook.py');

/** The same gradient by other libraries, each case as long as it is bearable. */
export async function peers(options: BenchOptions): Promise<Section> {
  const { folder, isQuick } = options;
  const node = async (name: string): Promise<Timed['command']> => [
    process.execPath,
    await bundleCase({ name }, folder),
  ];
  const numpy = numpyVersion();
  const contestants: readonly { name: string; command: Timed['command']; most: number }[] = [
    { name: ours, command: await node('numericalDerivative'), most: Infinity },
    { name: `ndarray ${installed('ndarray')} (scijs)`, command: await node('ndarray'), most: Infinity },
    { name: `mathjs ${installed('mathjs')}`, command: await node('mathjs'), most: isQuick ? 100 : 1000 },
    ...(numpy === undefined
      ? []
      : [
          { name: `notebook, NumPy ${numpy}`, command: ['python3', notebook] as const, most: Infinity },
          {
            name: 'notebook with its prints',
            command: ['python3', notebook, 'prints'] as const,
            most: isQuick ? 100 : 1000,
          },
        ]),
  ];
  const rows: Row[] = [];
  for (const n of [10, 100, 1000, 10_000]) {
    const cases = contestants
      .filter(({ most }) => n <= most)
      .map(({ name, command }) => ({ name, command, n }));
    const times = await timeInRounds(cases, options);
    for (const [name, samples] of times) {
      const ratio = { to: ours, ...ratioOf(samples, times.get(ours) ?? []) };
      rows.push({
        what: `n = ${String(n).padStart(5)}  ${name}`,
        figure: spreadOf(samples),
        unit: 'µs',
        ...(name === ours ? {} : { ratio }),
      });
    }
  }
  return {
    title: 'The same gradient by others',
    rows,
    text: numpy === undefined ? 'The notebook was not run: there is no python3 with NumPy.' : note,
  };
}

const note =
  'ndarray uses the same f as derivative; mathjs and NumPy have it in their own functions. The prints go to memory.';

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
