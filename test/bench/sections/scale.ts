import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exactly, type Row, type Section } from '../report/row.ts';
import { keptRuns } from '../scale/keptRuns.ts';
import { lessonFile, scaledSite } from '../scale/scaledSite.ts';
import { timedBuild, type TimedBuild } from '../scale/timedBuild.ts';
import type { BenchOptions } from './options.ts';

/** Of a site: so many lessons has it, its own and generated ones. */
const sizes = [25, 100, 300] as const;
const [small, middle, large] = sizes;

/** In seconds and MB, on 2 cores. */
const limits = { middle: 45, large: 100, memory: 4_000 };

/** The work of a lesson between the larger sizes as a multiple of that between the smaller ones. */
const mostGrowth = 1.25;

/** How long the build takes, and how much memory, for more and more lessons; and what the next one does again. */
export async function scale({ folder, say }: BenchOptions): Promise<Section> {
  // Not below node_modules: what lies there is taken for ready JavaScript.
  const site = path.join(folder, 'scaled-site');
  const cold = new Map<number, TimedBuild>();
  for (const size of sizes) {
    say(`${String(size)} lessons`);
    cold.set(size, await coldBuild(site, size));
  }
  say('nothing changed, then one block');
  const again = await nextBuild(site);
  changeOneBlock(site);
  const changed = await nextBuild(site);
  return {
    title:
      'Scale: a site of so many lessons, its own and generated ones with three live blocks each, in one language',
    rows: [
      ...sizes.flatMap((size) => sizeRows(size, cold.get(size))),
      ...lessonRows(cold),
      { what: `${large} lessons, nothing changed`, figure: exactly(again.seconds), unit: 's' },
      {
        what: `${large} lessons, nothing changed: programs run`,
        figure: exactly(again.runs),
        unit: '',
        limit: 0,
      },
      { what: `${large} lessons, one block changed`, figure: exactly(changed.seconds), unit: 's' },
      {
        what: `${large} lessons, one block changed: programs run`,
        figure: exactly(changed.runs),
        unit: '',
        limit: 1,
      },
    ],
    text: 'Work is counted in seconds of one core. Cold: no run and no picture is kept. The proofs of the site’s own exercises are, since they do not hang on its lessons.',
  };
}

async function coldBuild(site: string, size: number): Promise<TimedBuild> {
  scaledSite(site, size);
  const cache = path.join(site, 'node_modules', '.cache');
  proveExercises(site);
  for (const kind of ['outcomes', 'cards']) rmSync(path.join(cache, kind), { recursive: true, force: true });
  return timedBuild(site);
}

/** Proofs that were made before are kept: the second size and the third find them. */
function proveExercises(site: string): void {
  execFileSync(process.execPath, [path.join(site, 'src', 'cli', 'exercise.mjs'), 'sheets'], {
    cwd: site,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function nextBuild(site: string): Promise<TimedBuild & { readonly runs: number }> {
  const before = keptRuns(site);
  const built = await timedBuild(site);
  return { ...built, runs: [...keptRuns(site)].filter((file) => !before.has(file)).length };
}

function changeOneBlock(site: string): void {
  const file = lessonFile(site, large);
  writeFileSync(file, readFileSync(file, 'utf8').replace('const h = 1e-4;', 'const h = 1e-5;'));
}

function sizeRows(size: number, built: TimedBuild | undefined): readonly Row[] {
  const { seconds = NaN, processorSeconds = NaN, megabytes = NaN } = built ?? {};
  const limit = size === middle ? limits.middle : size === large ? limits.large : undefined;
  return [
    {
      what: `${size} lessons, cold`,
      figure: exactly(seconds),
      unit: 's',
      ...(limit !== undefined && { limit }),
    },
    { what: `${size} lessons, cold: work of the processors`, figure: exactly(processorSeconds), unit: 's' },
    {
      what: `${size} lessons, cold: most memory`,
      figure: exactly(megabytes),
      unit: 'MB',
      ...(size === large && { limit: limits.memory }),
    },
  ];
}

function lessonRows(cold: ReadonlyMap<number, TimedBuild>): readonly Row[] {
  const workAt = (size: number): number => cold.get(size)?.processorSeconds ?? NaN;
  const perLesson = (from: number, to: number): number => (workAt(to) - workAt(from)) / (to - from);
  const first = perLesson(small, middle);
  const then = perLesson(middle, large);
  const to = `a lesson from ${small} to ${middle}`;
  return [
    { what: `work for one lesson more, from ${small} to ${middle}`, figure: exactly(first), unit: 's' },
    {
      what: `work for one lesson more, from ${middle} to ${large}`,
      figure: exactly(then),
      unit: 's',
      ratio: { to, ...exactly(then / first) },
      limit: mostGrowth,
    },
  ];
}
