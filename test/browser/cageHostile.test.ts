import { createSocket } from 'node:dgram';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stripTypes } from '../../src/engine/compile/stripTypes.ts';
import { hostilePrograms } from '../hostile/programs.ts';
import { launchChromium } from './support/chromium.ts';
import { engines, type Engine, type EnginePage } from './support/engines.ts';
import { findBrowser } from './support/findBrowser.mjs';
import { pageFacts, plantSecrets, type PageFacts } from './support/pageSecrets.ts';
import { runHostile } from './support/runHostile.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';
import { serveFolder } from './support/serveFolder.ts';
import { openSink, type Sink } from './support/sink.ts';

const title = 'The central difference of x²';
const right = 'Finished: 6.000000000012662';
const secret = 'a-secret-of-the-page';

/** The page's timer comes every 20 ms. The bench prints its delays; here a page counts as frozen from this one on. */
const frozenMilliseconds = 2_000;

let site: Served;
let sink: Sink;

beforeAll(async () => {
  site = await serveBuild();
  sink = await openSink();
});

afterAll(async () => {
  sink.close();
  await site.close();
});

describe('what must not be reached', () => {
  test('writes down whoever reaches it, over HTTP and by a packet', async () => {
    await fetch(`http://${sink.host}/control`);
    const socket = createSocket('udp4');
    socket.send('packet', sink.port, '127.0.0.1', () => socket.close());
    await expect.poll(() => sink.reached).toEqual(expect.arrayContaining(['TCP', 'HTTP /control', 'UDP']));
    sink.reached.length = 0;
  });

  const real = (hostilePrograms.network ?? []).filter((program) => program.reachesFromPlainWorker);

  test('is reached from a plain worker by each program that claims so', async () => {
    const browser = await launchChromium();
    // A page without a policy; it need not exist.
    const bare = await serveFolder(import.meta.dirname);
    const page = await browser.newPage();
    await page.goto(`${bare.origin}/nothing`);
    for (const { id, source } of real) {
      sink.reached.length = 0;
      await page.evaluate(
        (program) => {
          const text = `(async () => { ${program}\n})();`;
          new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
        },
        stripTypes(source.replaceAll('SINK', sink.host)),
      );
      await expect.poll(() => sink.reached, { timeout: 10_000, message: id }).not.toEqual([]);
    }
    await browser.close();
    await bare.close();
    sink.reached.length = 0;
  });
});

describe.each(engines)('$name', ({ name, isHere, launch }) => {
  let engine: Engine;
  let page: EnginePage | undefined;
  let before: PageFacts;

  async function opened(): Promise<EnginePage> {
    page ??= await engine.openPage();
    await page.goto(`${site.origin}/lessons/scalar-derivative`);
    await page.evaluate(plantSecrets, secret);
    // From now on a spare cage stands ready.
    await page.evaluate(runHostile, { title, source: '1;', patience: 10_000 });
    before = await page.evaluate(pageFacts, undefined);
    return page;
  }

  beforeAll(async () => {
    if (!isHere) return;
    engine = await launch();
    await opened();
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  beforeEach(async () => {
    if (isHere && page === undefined) await opened();
  });

  for (const [theme, programs] of Object.entries(hostilePrograms)) {
    const here = programs.filter(({ isSlow }) => isSlow !== true || name === 'Chromium');

    test.skipIf(!isHere).each(here)(`${theme}: $id, which tries to $tries`, async (program) => {
      const { source, prints, says } = program;
      const ends: readonly string[] = [program.ends].flat();
      const current = page ?? (await opened());
      // A page that is taken away or frozen by this program fails this test only.
      page = undefined;
      const run = await current.evaluate(runHostile, {
        title,
        source: source.replaceAll('SINK', sink.host),
        patience: ends.includes('stopped') ? 250 : 10_000,
      });
      expect(ends).toContain(/^\w+/.exec(run.status)?.[0].toLowerCase());
      if (prints !== undefined) expect(run.output).toBe(prints);
      if (says !== undefined) expect(run.output).toMatch(says);
      expect(run.output).not.toContain(secret);
      expect(run.gap).toBeLessThan(frozenMilliseconds);
      expect(run.next).toBe(right);
      expect(await current.evaluate(pageFacts, undefined)).toEqual(before);
      expect(sink.reached).toEqual([]);
      page = current;
    });
  }

  test.skipIf(!isHere)('no cage is left behind but the one that stands ready', async () => {
    const current = page ?? (await opened());
    const frames = () => current.evaluate(() => document.querySelectorAll('iframe').length, undefined);
    await expect.poll(frames).toBe(1);
  });
});

test('a cage whose memory is used up is noticed, and the next run is right', async () => {
  // The browser takes the frame's whole process away; a small heap shows it sooner. Playwright would take that
  // for the end of the page, which lives on; and Puppeteer would keep the frame in the page's own process.
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: (await findBrowser('chrome')) ?? '',
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--no-first-run',
      '--no-sandbox',
      '--js-flags=--max-old-space-size=128',
      'about:blank',
    ],
  });
  const page = await browser.newPage();
  await page.goto(`${site.origin}/lessons/scalar-derivative`);
  const { status, output, next } = await page.evaluate(runHostile, {
    title,
    source: "console.log('before');\nconst kept = [];\nfor (;;) kept.push(new Array(1e5).fill(0.5));",
    patience: 30_000,
  });
  expect(status).toBe('Stopped: the program used up the memory that the browser gives it');
  expect(output).toBe('before');
  expect(next).toBe(right);
  await browser.close();
});
