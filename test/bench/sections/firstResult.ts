import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/support/chromium.ts';
import { titleOf, withPages, type ComparedPage, type PageName } from '../pages/comparedPages.ts';
import { awaitFirstResult, block } from '../pages/inPage.ts';
import { openComparedPage } from '../pages/openComparedPage.ts';
import type { Row, Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import type { BenchOptions } from './options.ts';

const networks: readonly Network[] = [
  { what: '10 Mbit/s, 40 ms', rate: 1.25e6, latency: 40, limit: 1 / 8 },
  { what: 'loopback', rate: -1, latency: 0 },
];

interface Network {
  readonly what: string;
  /** Bytes a second; -1 where nothing is slowed down. */
  readonly rate: number;
  /** Milliseconds. */
  readonly latency: number;
  /** Of our time to Pyodide's. */
  readonly limit?: number;
}

/** How long a reader who has never been here waits for the result of a run. */
export async function firstResult({ isQuick, folder, say }: BenchOptions): Promise<Section> {
  const names = ['ours', 'liveCodeblock', 'pyodide'] as const;
  const { measured, missing } = await withPages(names, folder, async (pages) => {
    const browser = await launchChromium();
    try {
      const rows: Row[] = [];
      for (const network of networks) {
        say(network.what);
        rows.push(...(await rowsOf(browser, pages, network, isQuick ? 1 : 3)));
      }
      return rows;
    } finally {
      await browser.close();
    }
  });
  return { title: 'First visit → first result of a run, painted', rows: [...measured, ...missing], text };
}

const text =
  'Each visit has a browser context of its own, with nothing kept and no service worker: what that fetches after the page has loaded would go past the browser’s slow network. Our block is run by a click as soon as the page is alive; that of live-codeblock runs by itself, on the page’s own thread, and so does Pyodide’s page, which has nothing else in it, and no NumPy: the package on npm brings none.';

async function rowsOf(
  browser: Browser,
  pages: readonly ComparedPage[],
  network: Network,
  rounds: number,
): Promise<Row[]> {
  const times = new Map<PageName, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, address } of pages) {
      const samples = times.get(name) ?? [];
      samples.push(await timeVisit(browser, name, address, network));
      times.set(name, samples);
    }
  }
  const base = times.get('pyodide');
  return [...times].map(([name, samples]) => ({
    what: `${network.what}: ${titleOf(name)}`,
    figure: spreadOf(samples),
    unit: 'ms',
    ...(base === undefined || name === 'pyodide'
      ? {}
      : { ratio: { to: 'Pyodide', ...ratioOf(samples, base) } }),
    ...(base === undefined || name !== 'ours' || network.limit === undefined ? {} : { limit: network.limit }),
  }));
}

async function timeVisit(
  browser: Browser,
  name: PageName,
  address: string,
  { rate, latency }: Network,
): Promise<number> {
  const page = await openComparedPage(browser);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  await page.addInitScript(awaitFirstResult, name === 'ours' ? block : null);
  await page.goto(address, { waitUntil: 'commit' });
  const time = await page.evaluate(() => window.bench.firstResult);
  await page.context().close();
  return time ?? NaN;
}
