import {
  firefox,
  isolatingChromium,
  webkit,
  type Engine,
  type EnginePage,
  type EngineToTest,
} from '../../browser/support/engines.ts';
import { runHostile, type HostileRun } from '../../browser/support/runHostile.ts';
import { serveFolder } from '../../../src/cli/browser/serveFolder.ts';
import { timeRuns } from '../../browser/support/timeRuns.ts';
import { hostilePrograms } from '../../hostile/programs.ts';
import { builtSite } from '../pages/builtSite.ts';
import { plainWorkerGap } from '../pages/plainWorker.ts';
import { exactly, type MissingRow, type Row, type Section, type Spread } from '../report/row.ts';
import { spreadOf } from '../report/spreadOf.ts';
import type { BenchOptions } from './options.ts';

const title = 'The central difference of x²';

/** What was measured of a program. */
interface Measured {
  readonly id: string;
  readonly figure: Spread;
}

/** The limits of a live block, in milliseconds. */
const limits = { paintedMedian: 20, paintedSlow: 50, gap: 100, stopToReady: 100 };

/** WebKitGTK paints without a graphics card, in a window: its figures tell little about Safari's. */
const limited: ReadonlySet<string> = new Set(['Chromium', 'Firefox']);

/** As readers have them. */
const engines = [isolatingChromium, firefox, webkit];

/** How often a program is run that comes near a limit: one sample of a machine with two cores tells little. */
const samples = 5;

/** The part of a limit that is near it. */
const near = 0.75;

/** Milliseconds after which the page stops a plain worker that still posts. */
const plainWorkerLimit = 5_000;

const lineFlood = "for (let i = 0; i < 100_000; i++) postMessage('line ' + i); postMessage(null);";

/** It hears of each and asks that nobody else be told. */
const rejectionFlood = `addEventListener('unhandledrejection', (event) => event.preventDefault());
for (let i = 0; i < 10_000; i++) Promise.reject(i);
setTimeout(postMessage, 500, null);`;

/** Programs of each theme where not all of them are run. */
const someOfEach = 2;

/** How quick a live block of the built site is, and how it stands up to the hostile programs, in every engine. */
export async function cage({ isQuick, say }: BenchOptions): Promise<Section> {
  const site = await serveFolder(builtSite());
  // A page without a policy; it need not exist.
  const bare = await serveFolder(import.meta.dirname);
  const addresses = { lesson: `${site.origin}/lessons/scalar-derivative`, bare: `${bare.origin}/nothing` };
  const rows: (Row | MissingRow)[] = [];
  for (const engine of isQuick ? [isolatingChromium] : engines.filter(({ isHere }) => isHere)) {
    try {
      const measured = await measuredEngine(engine, addresses, { isQuick, say });
      rows.push(...measured.map((row) => (limited.has(engine.name) ? row : withoutLimit(row))));
    } catch (failure) {
      // The other engines are not lost.
      rows.push({ what: engine.name, missing: String(failure).split('\n')[0] ?? '' });
    }
  }
  await site.close();
  await bare.close();
  return {
    title: 'The cage',
    rows,
    text: 'The delay is that of a timer that the page set to 20 ms, from the click on Run to the painted result; one that other programs of this machine hold up counts too. A program that comes near a limit is run five times, and its median counts.',
  };
}

async function measuredEngine(
  { name, launch }: EngineToTest,
  addresses: { readonly lesson: string; readonly bare: string },
  { isQuick, say }: Pick<BenchOptions, 'isQuick' | 'say'>,
): Promise<readonly Row[]> {
  const engine = await launch();
  try {
    say(name);
    const runs = await measuredRuns(name, engine, addresses.lesson, isQuick ? 10 : 60);
    say(`${name}, a worker without cage`);
    const flood = await measuredFlood(name, engine, addresses.bare);
    const rejections = await measuredRejections(name, engine, addresses.bare);
    say(`${name}, hostile programs`);
    const programs = await measuredPrograms(name, engine, addresses.lesson, isQuick || !limited.has(name));
    return [...runs, flood, rejections, ...programs.map((row) => besideFlood(row, flood))];
  } finally {
    await engine.close();
  }
}

async function openPage(engine: Engine, address: string): Promise<EnginePage> {
  const page = await engine.openPage();
  await page.goto(address);
  // What runs the bench puts calls of this name around every function, also around those sent to a page. It is
  // to give its first argument back, as Object does.
  await page.evaluate(() => {
    Object.assign(globalThis, { __name: Object });
  }, null);
  return page;
}

async function measuredRuns(name: string, engine: Engine, address: string, count: number): Promise<Row[]> {
  const page = await openPage(engine, address);
  // The first one fetches what a run needs.
  const [first = NaN, ...warm] = await page.evaluate(timeRuns, { title, count: count + 1 });
  await page.close();
  const what = `${name}: click on Run → result painted`;
  return [
    { what: `${what}, warm`, figure: spreadOf(warm), unit: 'ms', limit: limits.paintedMedian },
    {
      what: `${what}, the slowest of 20`,
      figure: exactly(slowest(warm, 0.95)),
      unit: 'ms',
      limit: limits.paintedSlow,
    },
    { what: `${what}, first of the page`, figure: exactly(first), unit: 'ms' },
  ];
}

async function measuredPrograms(
  name: string,
  engine: Engine,
  address: string,
  areFew: boolean,
): Promise<Row[]> {
  const programs = Object.entries(hostilePrograms).flatMap(([theme, all]) =>
    (areFew ? all.slice(0, someOfEach) : all).map((program) => ({
      ...program,
      id: `${theme}: ${program.id}`,
    })),
  );
  const page = await openPage(engine, address);
  const gaps: Measured[] = [];
  const stops: Measured[] = [];
  for (const { id, source, ends, isSlow } of programs) {
    if (isSlow && name !== 'Chromium') continue;
    const task = {
      title,
      // Nobody listens there: that is the test's affair.
      source: source.replaceAll('SINK', '127.0.0.1:9'),
      ...([ends].flat().includes('stopped') ? { patience: 12 } : {}),
    };
    const runs = [await page.evaluate(runHostile, task)];
    while (runs.some(isNearLimit) && runs.length < samples) runs.push(await page.evaluate(runHostile, task));
    gaps.push({ id, figure: spreadOf(runs.map(({ gap }) => gap)) });
    const stopped = runs.flatMap(({ stopToReady }) => stopToReady ?? []);
    if (stopped.length > 0) stops.push({ id, figure: spreadOf(stopped) });
  }
  await page.close();
  return [
    ...extremes(`${name}: delay of the page’s timer`, `${String(gaps.length)} programs`, gaps, limits.gap),
    ...extremes(`${name}: Stop → ready`, `${String(stops.length)} stopped`, stops, limits.stopToReady),
  ];
}

/** What the page of somebody else has to bear. */
async function measuredFlood(name: string, engine: Engine, address: string): Promise<Row> {
  const page = await openPage(engine, address);
  const gap = await page.evaluate(plainWorkerGap, { program: lineFlood, milliseconds: plainWorkerLimit });
  await page.close();
  return {
    what: `${name}: the same timer, while a worker without cage posts lines`,
    figure: exactly(gap),
    unit: 'ms',
  };
}

/** What a browser does to the page of somebody else where a worker rejects promises that nobody takes. */
async function measuredRejections(name: string, engine: Engine, address: string): Promise<Row> {
  const page = await openPage(engine, address);
  const gaps: number[] = [];
  for (let round = 0; round < samples; round++) {
    gaps.push(
      await page.evaluate(plainWorkerGap, { program: rejectionFlood, milliseconds: plainWorkerLimit }),
    );
  }
  await page.close();
  return {
    what: `${name}: the same timer, while a worker without cage rejects 10,000 promises`,
    figure: spreadOf(gaps),
    unit: 'ms',
  };
}

function isNearLimit({ gap, stopToReady }: HostileRun): boolean {
  return gap > near * limits.gap || (stopToReady ?? 0) > near * limits.stopToReady;
}

function besideFlood(row: Row, flood: Row): Row {
  if (!row.what.includes('timer')) return row;
  const ratio = { to: 'without cage', ...exactly(row.figure.median / flood.figure.median) };
  return { ...row, ratio, limitOf: 'figure' };
}

function withoutLimit({ what, figure, unit }: Row): Row {
  return { what, figure, unit };
}

/** The usual figure and the worst one, with the program that made it. */
function extremes(what: string, of: string, measured: readonly Measured[], limit: number): Row[] {
  const [worst] = [...measured].sort((a, b) => b.figure.median - a.figure.median);
  if (worst === undefined) return [];
  return [
    {
      what: `${what}, ${of}`,
      figure: spreadOf(measured.map(({ figure }) => figure.median)),
      unit: 'ms',
      limit,
    },
    { what: `${what}, worst (${worst.id})`, figure: worst.figure, unit: 'ms', limit },
  ];
}

function slowest(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
}
