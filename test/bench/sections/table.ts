import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/cli/browser/serveFolder.ts';
import { launchChromium } from '../../browser/support/chromium.ts';
import { exactly, type MissingRow, type Row, type Section } from '../report/row.ts';
import { spreadOf } from '../report/spreadOf.ts';
import { builtSite } from '../pages/builtSite.ts';
import { plainTable } from '../pages/plainTable.ts';
import { openLongTrace } from '../table/openLongTrace.ts';
import type { BenchOptions } from './options.ts';

const rows = 100_000;
const title = `The trace table, ${rows.toLocaleString('en')} rows, in Chromium`;

/** From the end of a run with a very long trace to the painted table, and what it costs to scroll there. */
export async function table({ rounds, isQuick, say }: BenchOptions): Promise<Section> {
  const site = await serveFolder(builtSite());
  const browser = await launchChromium();
  try {
    const block = await openLongTrace(browser, site.origin, rows);
    // Once for the machine code that this makes.
    await block.run();
    const before = await block.bytesInUse();
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await block.run());
    const frames = await block.scroll(isQuick ? 60 : 240);
    const after = await block.bytesInUse();
    say('a plain table');
    const plain = await timePlainTable(browser);
    return {
      title,
      rows: [
        {
          what: 'outcome → painted',
          figure: spreadOf(runs.map(({ toPainted }) => toPainted)),
          unit: 'ms',
          ...('missing' in plain
            ? {}
            : {
                ratio: {
                  to: 'a plain table with a tenth',
                  ...spreadOf(runs.map(({ toPainted }) => toPainted / plain.figure.median)),
                },
              }),
          limit: 50,
          limitOf: 'figure',
        },
        plain,
        {
          what: 'longest time the page did not answer during the run',
          figure: spreadOf(runs.map(({ longestGap }) => longestGap)),
          unit: 'ms',
          limit: 100,
        },
        // At 60 frames a second one lasts 16.7 ms; the clock of a page is not finer than 0.1 ms.
        {
          what: 'a frame while scrolling ten rows at a time',
          figure: spreadOf(frames),
          unit: 'ms',
          limit: 17,
        },
        {
          what: 'the slowest of 20 frames',
          figure: exactly([...frames].sort((a, b) => a - b)[Math.ceil(0.95 * frames.length) - 1] ?? NaN),
          unit: 'ms',
        },
        { what: 'what the page holds, before', figure: exactly(before / 1e6), unit: 'MB' },
        { what: 'after all these runs', figure: exactly(after / 1e6), unit: 'MB' },
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** With all the rows of ours it would take minutes where the machine has other work, and gigabytes of memory. */
const plainRows = rows / 10;

async function timePlainTable(browser: Browser): Promise<Row | MissingRow> {
  const what = `a plain table of ${plainRows.toLocaleString('en')} rows → painted`;
  const page = await browser.newPage();
  try {
    return { what, figure: exactly(await page.evaluate(plainTable, plainRows)), unit: 'ms' };
  } catch (failure) {
    return { what, missing: String(failure).split('\n')[0] ?? '' };
  } finally {
    await page.close();
  }
}
