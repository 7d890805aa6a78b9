import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/support/chromium.ts';
import { liveBlock } from '../../browser/support/liveBlock.ts';
import { atRest } from '../pages/atRest.ts';
import { titleOf, withPages, type ComparedPage, type PageName } from '../pages/comparedPages.ts';
import { fetchedBytes, type Fetched } from '../pages/fetchedBytes.ts';
import { block, editedPlace, putCaret } from '../pages/inPage.ts';
import { openComparedPage } from '../pages/openComparedPage.ts';
import { exactly, type Row, type Section } from '../report/row.ts';
import type { BenchOptions } from './options.ts';

/** In kB of 1,000 bytes. */
const limits = { scripts: 190, own: 10, run: 90, editor: 150 };

/** What our lesson fetches when a reader does something. */
interface Later {
  readonly run: Fetched;
  readonly editor: Fetched;
  readonly checker: Fetched;
  readonly offline: number;
}

/** What a page fetches when it is opened, and what ours fetches later. */
export async function bytes({ folder }: BenchOptions): Promise<Section> {
  const names = ['ours', 'stock', 'liveCodeblock', 'pyodide'] as const;
  const { measured, missing } = await withPages(names, folder, async (pages) => {
    const browser = await launchChromium();
    try {
      const opened = new Map<PageName, Fetched>();
      for (const page of pages) opened.set(page.name, await fetchedAtFirst(browser, page));
      const ours = pages.find(({ name }) => name === 'ours');
      return { opened, later: ours && (await fetchedLater(browser, ours)) };
    } finally {
      await browser.close();
    }
  });
  const { opened, later } = measured;
  return {
    title: 'Bytes fetched, compressed by gzip -9',
    rows: [
      ...compared('JavaScript of the page', opened, ({ scripts }) => scripts, limits.scripts),
      ...beyondStock(opened),
      ...compared('all of the page', opened, ({ all }) => all),
      ...laterRows(opened.get('ours'), later),
      ...missing,
    ],
    text: 'One kB is 1,000 bytes. A page is what it asks for before a reader does anything. The first run is that of the code as the lesson has it, which the build has compiled.',
  };
}

async function fetchedAtFirst(browser: Browser, { address, sent }: ComparedPage): Promise<Fetched> {
  const page = await openComparedPage(browser);
  const before = sent.length;
  await page.goto(address);
  await atRest(page, { sent });
  await page.context().close();
  return fetchedBytes(sent.slice(before));
}

async function fetchedLater(browser: Browser, { address, sent }: ComparedPage): Promise<Later> {
  const page = await openComparedPage(browser);
  await page.goto(address);
  await atRest(page, { sent });
  const during = async (act: () => Promise<unknown>): Promise<Fetched> => {
    const before = sent.length;
    await act();
    await atRest(page, { sent });
    return fetchedBytes(sent.slice(before));
  };
  const live = liveBlock(page, block);
  const run = await during(() => live.runToEnd());
  const editor = await during(async () => {
    await live.region.getByRole('button', { name: 'Edit', exact: true }).click();
    await live.region.getByRole('textbox', { name: 'Code' }).waitFor();
  });
  const checker = await during(async () => {
    await page.evaluate(putCaret, { editor: '[role="textbox"]', behind: editedPlace });
    await page.keyboard.press('1');
  });
  await page.context().close();
  return { run, editor, checker, offline: await keptForOffline(browser, { address, sent }) };
}

/** Opens the page once more, now with its service worker, and waits until that has all it wants. */
async function keptForOffline(
  browser: Browser,
  { address, sent }: Pick<ComparedPage, 'address' | 'sent'>,
): Promise<number> {
  const page = await openComparedPage(browser, { serviceWorkers: 'allow' });
  const before = sent.length;
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.context().close();
  return fetchedBytes(sent.slice(before)).offline;
}

function compared(
  what: string,
  opened: ReadonlyMap<PageName, Fetched>,
  figureOf: (fetched: Fetched) => number,
  limit?: number,
): Row[] {
  const ours = opened.get('ours');
  return [...opened].map(([name, fetched]): Row => {
    const figure = figureOf(fetched);
    const row = { what: `${what}: ${titleOf(name)}`, figure: exactly(figure), unit: 'kB' };
    if (name === 'ours') return limit === undefined ? row : { ...row, limit };
    const base = ours === undefined ? 0 : figureOf(ours);
    return base === 0 ? row : { ...row, ratio: { to: 'ours', ...exactly(figure / base) } };
  });
}

function beyondStock(opened: ReadonlyMap<PageName, Fetched>): Row[] {
  const ours = opened.get('ours');
  const stock = opened.get('stock');
  if (!ours || !stock) return [];
  const own = ours.scripts - stock.scripts;
  return [
    { what: 'JavaScript of the page: ours alone', figure: exactly(own), unit: 'kB', limit: limits.own },
  ];
}

function laterRows(opened: Fetched | undefined, later: Later | undefined): Row[] {
  if (!opened || !later) return [];
  const row = (what: string, figure: number): Row => ({
    what: `our lesson, ${what}`,
    figure: exactly(figure),
    unit: 'kB',
  });
  return [
    { ...row('for the first run', later.run.all), limit: limits.run },
    { ...row('for the editor', later.editor.all), limit: limits.editor },
    row('after the first key: the compiler and the type checker', later.checker.all),
    row('ahead, for the pages it links to', opened.ahead),
    row('in the background, for use without a network', later.offline),
  ];
}
