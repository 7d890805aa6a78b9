import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HostileProgram } from '../../hostile/HostileProgram.ts';
import { hostilePrograms, type Theme } from '../../hostile/programs.ts';
import type { Engine, EnginePage, EngineToTest } from './engines.ts';
import { saveData, untilBlock } from './inPage.ts';
import { blockPath, lessonProgram } from './openBlock.ts';
import { pageFacts, plantSecrets, type PageFacts } from './pageSecrets.ts';
import { runHostile } from './runHostile.ts';
import { runsEverything } from './runsEverything.ts';
import { serveBuild, type Served } from './serveBuild.ts';
import { openSink, type Sink } from './sink.ts';

/** The block that every hostile program is pasted into. */
export const title = 'The central difference of x²';
export const right = 'Finished: 6.000000000012662';
const secret = 'a-secret-of-the-page';

/** Runs the hostile programs in a page of the built site, in one engine: those of all themes, or usually of some. */
export function describeHostile({ name, isHere, launch }: EngineToTest, usual?: readonly Theme[]): void {
  const all = Object.keys(hostilePrograms) as readonly Theme[];
  const themes = usual === undefined || runsEverything ? all : usual;
  describe(name, () => {
    let site: Served;
    let sink: Sink;
    let engine: Engine;
    let page: EnginePage | undefined;
    let before: PageFacts;

    async function opened(): Promise<EnginePage> {
      page ??= await engine.openPage();
      // A block by itself: a page that draws less than a lesson does, for each of hundreds of runs.
      await page.goto(`${site.origin}${await blockPath(lessonProgram('scalar-derivative', title))}`);
      await page.evaluate(untilBlock, title);
      // No type checker works through the programs meanwhile.
      await page.evaluate(saveData, undefined);
      await page.evaluate(plantSecrets, secret);
      // From now on a spare cage stands ready.
      await page.evaluate(runHostile, { title, source: '1;' });
      before = await page.evaluate(pageFacts, undefined);
      return page;
    }

    beforeAll(async () => {
      if (!isHere) return;
      site = await serveBuild();
      sink = await openSink();
      engine = await launch();
      await opened();
    });

    afterAll(async () => {
      if (!isHere) return;
      await engine.close();
      sink.close();
      await site.close();
    });

    beforeEach(async () => {
      if (isHere && page === undefined) await opened();
    });

    for (const theme of themes) {
      const programs: readonly HostileProgram[] = hostilePrograms[theme];
      const here = programs.filter(({ isSlow }) => isSlow !== true || name === 'Chromium' || runsEverything);

      test.skipIf(!isHere).for(here)(`${theme}: $id, which tries to $tries`, async (program, { task }) => {
        const { source, prints, says } = program;
        const ends: readonly string[] = [program.ends].flat();
        const current = page ?? (await opened());
        // A page that is taken away or frozen by this program fails this test only.
        page = undefined;
        const run = await current.evaluate(runHostile, {
          title,
          source: source.replaceAll('SINK', sink.host),
          ...(ends.includes('stopped') ? { patience: 12, begins: prints } : {}),
        });
        expect(ends).toContain(/^\w+/.exec(run.status)?.[0].toLowerCase());
        if (prints !== undefined) expect(run.output).toBe(prints);
        if (says !== undefined) expect(run.output).toMatch(says);
        expect(run.output).not.toContain(secret);
        // Where a theme is left out usually, a page without a graphics card draws for seconds what the program prints.
        const mayFreeze = usual?.includes(theme) === false;
        // A program without end is stopped by the reader: a page that it froze would have left that to the block's limit. How
        // long a page is held up by any of them is not asked with a clock here; the bench prints it.
        if (ends.includes('stopped') && !mayFreeze) expect(run.status).not.toContain('time limit');
        expect(run.next).toBe(right);
        expect(await current.evaluate(pageFacts, undefined)).toEqual(before);
        expect(sink.reached).toEqual([]);
        page = current;
        task.meta.engineRun = { engine: name, version: engine.version, ran: { programs: 1 } };
      });
    }

    test.skipIf(!isHere)('no cage is left behind but the one that stands ready', async () => {
      const current = page ?? (await opened());
      const frames = () => current.evaluate(() => document.querySelectorAll('iframe').length, undefined);
      await expect.poll(frames).toBe(1);
    });
  });
}
