import { existsSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { launchChromium } from '../../browser/support/chromium.ts';
import { serveBuild } from '../../browser/support/serveBuild.ts';
import { exactly, type Section } from '../report/row.ts';
import { spreadOf } from '../report/spreadOf.ts';
import { openLongTrace } from '../table/openLongTrace.ts';
import type { BenchOptions } from './options.ts';

const rows = 100_000;
const title = `The trace table, ${rows.toLocaleString('en')} rows, in Chromium`;

/** From the end of a run with a very long trace to the painted table, and what it costs to scroll there. */
export async function table({ rounds, isQuick }: BenchOptions): Promise<Section> {
  if (!existsSync(path.join(repositoryRoot, 'build', 'index.html')))
    return { title, rows: [], text: 'Not measured: there is no built site; run `npm run build` first.' };
  const site = await serveBuild();
  const browser = await launchChromium();
  try {
    const block = await openLongTrace(browser, site.origin, rows);
    // Once for the machine code that this makes.
    await block.run();
    const before = await block.bytesInUse();
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await block.run());
    const frames = await block.scroll(isQuick ? 60 : 240);
    return {
      title,
      rows: [
        {
          what: 'outcome → painted',
          figure: spreadOf(runs.map(({ toPainted }) => toPainted)),
          unit: 'ms',
          limit: 50,
        },
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
        { what: 'what the page holds, before', figure: exactly(before / 1e6), unit: 'MB' },
        { what: 'after all these runs', figure: exactly((await block.bytesInUse()) / 1e6), unit: 'MB' },
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
