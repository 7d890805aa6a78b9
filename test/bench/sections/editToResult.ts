import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../browser/support/chromium.ts';
import { liveBlock } from '../../browser/support/liveBlock.ts';
import { atRest } from '../pages/atRest.ts';
import { titleOf, withPages, type ComparedPage, type PageName } from '../pages/comparedPages.ts';
import { awaitEdited, block, editedPlace, putCaret, timeClick } from '../pages/inPage.ts';
import { openComparedPage } from '../pages/openComparedPage.ts';
import type { Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import type { BenchOptions } from './options.ts';

/** A page on which all is warm; `time` makes an edit, or a run, and tells how long its result took. */
interface WarmPage {
  readonly name: PageName;
  readonly time: (round: number) => Promise<number>;
}

/** How long a reader who changes a program waits for the new result, when all is there that it needs. */
export async function editToResult({ isQuick, folder }: BenchOptions): Promise<Section> {
  const names = ['ours', 'liveCodeblock', 'pyodide'] as const;
  const { measured: times, missing } = await withPages(names, folder, async (pages) => {
    const browser = await launchChromium();
    try {
      return await timeInTurn(await openAll(browser, pages), isQuick ? 5 : 30);
    } finally {
      await browser.close();
    }
  });
  const base = times.get('liveCodeblock');
  const rows = [...times].map(([name, samples]) => ({
    what: `${name === 'pyodide' ? 'click on Run' : 'last key'} → result painted: ${titleOf(name)}`,
    figure: spreadOf(samples),
    unit: 'ms',
    ...(base === undefined || name === 'liveCodeblock'
      ? {}
      : { ratio: { to: 'live-codeblock', ...ratioOf(samples, base) } }),
  }));
  return { title: 'Edit → result, warm', rows: [...rows, ...missing], text };
}

const text = `A digit is typed into the point at which the derivative is taken; ours is then run by Ctrl+Enter, that
of live-codeblock at every key, uncaged. Pyodide's page has no editor: there the same program runs again. Our own
click on Run → painted stands in the section "cage".`;

async function openAll(browser: Browser, pages: readonly ComparedPage[]): Promise<readonly WarmPage[]> {
  const open = { ours, liveCodeblock, pyodide } as const;
  const warm: WarmPage[] = [];
  for (const { name, address, sent } of pages) {
    if (name === 'stock') continue;
    const page = await openComparedPage(browser);
    await page.goto(address);
    await atRest(page, { sent });
    const time = await open[name](page);
    warm.push({
      name,
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
  pages: readonly WarmPage[],
  rounds: number,
): Promise<ReadonlyMap<PageName, readonly number[]>> {
  const times = new Map(pages.map(({ name }) => [name, [] as number[]]));
  // In the first rounds the machine code is made and, here, the type checker fetched.
  const warmUp = 3;
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, time } of pages) {
      const sample = await time(round);
      if (round >= warmUp) times.get(name)?.push(sample);
    }
  }
  return times;
}

async function ours(page: Page): Promise<WarmPage['time']> {
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

async function liveCodeblock(page: Page): Promise<WarmPage['time']> {
  await page.evaluate(putCaret, { editor: 'pre[contenteditable]', behind: editedPlace });
  return async (round) => {
    await page.evaluate(awaitEdited, { key: digit(round), result: 'output' });
    await page.keyboard.press(digit(round));
    const time = await edited(page);
    await page.keyboard.press('Backspace');
    return time;
  };
}

async function pyodide(page: Page): Promise<WarmPage['time']> {
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
