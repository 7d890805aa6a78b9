import type { Row } from './row.ts';

/** What is known about a limit that may be missed; figures stand beside it in the report. */
interface Reason {
  readonly section: string;
  readonly rows: RegExp;
  readonly why: string;
}

const runWaits =
  'A program passes a thread besides the page’s, and what came of it waits for the next frame of the screen.';

const reasons: readonly Reason[] = [
  {
    section: 'sizes',
    rows: /^the whole package$/,
    why: 'The limit is older than diagnose, checkGradient and most of the correctly rounded functions. Who imports single names gets those and what they need.',
  },
  {
    section: 'speed',
    rows: /^n = +100 /,
    why: 'Making the walk and the result has a price of its own, and so has each step. With so few elements the calls of f are too short to hide it.',
  },
  {
    section: 'speed',
    rows: /traced$/,
    why: 'Every visit, write and value is noted, and this f is about as cheap as a note.',
  },
  {
    section: 'bytes',
    rows: /^JavaScript of the page/,
    why: 'Most of it is React and Docusaurus. Ours adds what a block needs before its first run, the names that are linked in prose, and the addresses of all pages.',
  },
  {
    section: 'bytes',
    rows: /for the editor$/,
    why: 'CodeMirror with its language takes all of it.',
  },
  {
    section: 'cage',
    rows: /click on Run → result painted/,
    why: runWaits,
  },
  {
    section: 'cage',
    rows: /worst \(floods: rejections\)/,
    why: 'Firefox tells the page’s thread of each promise that fails unheard, also where a bare worker makes them.',
  },
  {
    section: 'editToResult',
    rows: /^our lesson, click on Run/,
    why: runWaits,
  },
  {
    section: 'table',
    rows: /^outcome → painted$/,
    why: 'The page goes through the 700,000 events of the run for the rows, the values and the lines of the code, which takes a half of the time; then it lays out the lesson around the table.',
  },
  {
    section: 'scale',
    rows: /lessons, cold$/,
    why: 'A sixth of the work are the programs of the blocks, each of which runs in a thread of its own; most of the rest is the bundler’s, and the rendering of the pages.',
  },
  {
    section: 'lighthouse',
    rows: /^performance/,
    why: 'The telephone that Lighthouse plays takes long to bring a page with many live blocks to life.',
  },
  {
    section: 'everyPage',
    rows: /^least performance/,
    why: 'A page with many live blocks takes long to come to life on the telephone that Lighthouse plays. Of a short page, scripts that lie near are there before its first picture, and Lighthouse counts them into that as if a telephone had to wait for them.',
  },
];

const unitsOfTime: ReadonlySet<string> = new Set(['ns', 'µs', 'ms', 's']);

/** How busy a machine was, and how many programs can run on it at once. */
export interface Business {
  readonly load: number;
  readonly cores: number;
}

/** Why a row of a section does not keep its limit. */
export function whyMissed(section: string, { what, unit }: Row, { load, cores }: Business): string {
  const known = reasons.find((reason) => reason.section === section && reason.rows.test(what))?.why;
  const isHeldUp = unitsOfTime.has(unit) && load > cores;
  const others = isHeldUp ? 'The machine had other work meanwhile, which makes times longer.' : undefined;
  return [known, others].filter((why) => why !== undefined).join(' ') || 'Nobody has found out yet.';
}
