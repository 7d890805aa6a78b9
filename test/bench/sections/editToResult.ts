import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../browser/support/chromium.ts';
import { liveBlock } from '../../browser/support/liveBlock.ts';
import { timeRuns } from '../../browser/support/timeRuns.ts';
import { atRest } from '../pages/atRest.ts';
import { titleOf, withPages, type ComparedPage, type PageName } from '../pages/comparedPages.ts';
import { awaitEdited, block, editedPlace, putCaret, timeClick } from '../pages/inPage.ts';
import { openComparedPage } from '../pages/openComparedPage.ts';
import type { Row, Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import type { BenchOptions } from './options.ts';

/** Makes an edit, or a run, and tells how many milliseconds its result took. */
type Time = (round: number) => Promise<number>;

/** What is timed on which page, from `act` to the painted result. */
interface Timing {
  readonly page: PageName;
  readonly act: string;
  /** Makes all warm. */
  readonly open: (page: Page) => Promise<Time>;
  readonly limit?: number;
}

const timings: readonly Timing[] = [
  { page: 'ours', act: 'click on Run', open: oursByClick, limit: 20 },
  { page: 'ours', act: 'last key', open: ours },
  { page: 'liveCodeblock', act: 'last key', open: liveCodeblock },
  { page: 'pyodide', act: 'click on Run', open: pyodide },
];

/** How long a reader who changes a program waits for the new result, when all is there that it needs. */
export async function editToResult({ isQuick, folder }: BenchOptions): Promise<Section> {
  const names = ['ours', 'liveCodeblock', 'pyodide'] as const;
  const { measured, missing } = await withPages(names, folder, async (pages) => {
    const browser = await launchChromium();
    try {
      return await timeInTurn(await openAll(browser, pages), isQuick ? 5 : 15);
    } finally {
      await browser.close();
    }
  });
  const base = measured.find(({ timing }) => timing.page === 'liveCodeblock');
  const rows = measured.map(({ timing, samples }): Row => {
    const { page, act, limit } = timing;
    return {
      what: `${titleOf(page)}, ${act}`,
      figure: spreadOf(samples),
      unit: 'ms',
      ...(base === undefined || base.timing === timing
        ? {}
        : { ratio: { to: 'live-codeblock', ...ratioOf(samples, base.samples) } }),
      ...(limit === undefined ? {} : { limit, limitOf: 'figure' }),
    };
  });
  return {
    title: 'Last key, or click on Run → result painted, warm',
    rows: [...rows, ...missing],
    text,
  };
}

const text =
  'A digit is typed into the point at which the derivative is taken; ours is then run by Ctrl+Enter, that of live-codeblock at every key, uncaged. Pyodide’s page has no editor: there the same program runs again. The click on ours runs the lesson’s own code, which the build has compiled. The section “The cage” has our click in other browsers.';

interface WarmTiming {
  readonly timing: Timing;
  readonly time: Time;
}

async function openAll(browser: Browser, pages: readonly ComparedPage[]): Promise<readonly WarmTiming[]> {
  const warm: WarmTiming[] = [];
  for (const timing of timings) {
    const served = pages.find(({ name }) => name === timing.page);
    if (served === undefined) continue;
    const page = await openComparedPage(browser);
    await page.goto(served.address);
    await atRest(page, served);
    const time = await timing.open(page);
    warm.push({
      timing,
      async time(round) {
        await page.bringToFront();
        // What the page made ready, or puts away, after the last one is no part of what is timed.
        await page.waitForTimeout(400);
        return time(round);
      },
    });
  }
  return warm;
}

/** Page by page in each round: what slows the machine for a while then slows all of them. */
async function timeInTurn(
  warm: readonly WarmTiming[],
  rounds: number,
): Promise<readonly { readonly timing: Timing; readonly samples: readonly number[] }[]> {
  const times = warm.map(({ timing }) => ({ timing, samples: [] as number[] }));
  // In the first rounds the machine code is made and, here, the type checker fetched.
  const warmUp = 3;
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, { time }] of warm.entries()) {
      const sample = await time(round);
      if (round >= warmUp) times[i]?.samples.push(sample);
    }
  }
  return times;
}

function oursByClick(page: Page): Promise<Time> {
  return Promise.resolve(async () => {
    const [time = NaN] = await page.evaluate(timeRuns, { title: block, count: 1 });
    return time;
  });
}

async function ours(page: Page): Promise<Time> {
  const { region } = liveBlock(page, block);
  await region.getByRole('button', { name: 'Edit', exact: true }).click();
  await region.getByRole('textbox', { name: 'Code' }).waitFor();
  await page.evaluate(putCaret, { editor: '[role="textbox"]', behind: editedPlace });
  return async (round) => {
    const result = 'section:has([role="textbox"]) [role="log"]';
    await page.evaluate(awaitEdited, { key: 'Enter', result });
    await page.keyboard.press(digit(round));
    await page.keyboard.press('Control+Enter');
    const time = await edited(page);
    await page.keyboard.press('Backspace');
    return time;
  };
}

async function liveCodeblock(page: Page): Promise<Time> {
  await page.evaluate(putCaret, { editor: 'pre[contenteditable]', behind: editedPlace });
  return async (round) => {
    await page.evaluate(awaitEdited, { key: digit(round), result: 'output' });
    await page.keyboard.press(digit(round));
    const time = await edited(page);
    await page.keyboard.press('Backspace');
    return time;
  };
}

async function pyodide(page: Page): Promise<Time> {
  await page.locator('output:not(:empty)').waitFor();
  return () => page.evaluate(timeClick);
}

/** Another one than in the round before, so that the result is another one too. */
function digit(round: number): string {
  return String(1 + (round % 9));
}

async function edited(page: Page): Promise<number> {
  return (await page.evaluate(() => window.bench.edited)) ?? NaN;
}
