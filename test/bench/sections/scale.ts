import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exactly, type Row, type Section, type Spread } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { keptRuns } from '../scale/keptRuns.ts';
import { lessonFile, scaledSite } from '../scale/scaledSite.ts';
import { timedBuild, type TimedBuild } from '../scale/timedBuild.ts';
import type { BenchOptions } from './options.ts';

/** Of a site: so many lessons has it, its own and generated ones. */
const sizes = [25, 100, 300] as const;
const [small, middle, large] = sizes;

/** One build of a site may take a tenth longer than the next, and what a lesson costs is a difference of two. */
const rounds = 3;

/** The builds of one round, by their sizes. */
type Round = Readonly<Record<(typeof sizes)[number], TimedBuild>>;

/** In seconds and MB, on 2 cores. */
const limits = { middle: 45, large: 100, memory: 4_000 };

/** The work of a lesson between the larger sizes as a multiple of that between the smaller ones. */
const mostGrowth = 1.25;

/** How long the build takes, and how much memory, for more and more lessons; and what the next one does again. */
export async function scale({ folder, say }: BenchOptions): Promise<Section> {
  // Not below node_modules: what lies there is taken for ready JavaScript.
  const site = path.join(folder, 'scaled-site');
  const cold: Round[] = [];
  for (let round = 1; round <= rounds; round++) {
    say(`round ${String(round)} of ${String(rounds)}`);
    cold.push({
      [small]: await coldBuild(site, small),
      [middle]: await coldBuild(site, middle),
      [large]: await coldBuild(site, large),
    });
  }
  say('nothing changed, then one block');
  const again = await nextBuild(site);
  changeOneBlock(site);
  const changed = await nextBuild(site);
  return {
    title:
      'Scale: a site of so many lessons, its own and generated ones with three live blocks each, in one language',
    rows: [
      ...sizes.flatMap((size) =>
        sizeRows(
          size,
          cold.map((round) => round[size]),
        ),
      ),
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
    text: 'Work is counted in seconds of one core. Cold, in three rounds of the three sizes: no run and no picture is kept. The proofs of the site’s own exercises are, since they do not hang on its lessons.',
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

function sizeRows(size: number, builds: readonly TimedBuild[]): readonly Row[] {
  const limit = size === middle ? limits.middle : size === large ? limits.large : undefined;
  const figureOf = (part: keyof TimedBuild): Spread => spreadOf(builds.map((built) => built[part]));
  return [
    {
      what: `${size} lessons, cold`,
      figure: figureOf('seconds'),
      unit: 's',
      ...(limit !== undefined && { limit }),
    },
    {
      what: `${size} lessons, cold: work of the processors`,
      figure: figureOf('processorSeconds'),
      unit: 's',
    },
    {
      what: `${size} lessons, cold: most memory`,
      figure: figureOf('megabytes'),
      unit: 'MB',
      ...(size === large && { limit: limits.memory }),
    },
  ];
}

function lessonRows(cold: readonly Round[]): readonly Row[] {
  const perLesson = (from: keyof Round, to: keyof Round): number[] =>
    cold.map((round) => (round[to].processorSeconds - round[from].processorSeconds) / (to - from));
  const first = perLesson(small, middle);
  const then = perLesson(middle, large);
  const to = `a lesson from ${small} to ${middle}`;
  return [
    { what: `work for one lesson more, from ${small} to ${middle}`, figure: spreadOf(first), unit: 's' },
    {
      what: `work for one lesson more, from ${middle} to ${large}`,
      figure: spreadOf(then),
      unit: 's',
      ratio: { to, ...ratioOf(then, first) },
      limit: mostGrowth,
    },
  ];
}
