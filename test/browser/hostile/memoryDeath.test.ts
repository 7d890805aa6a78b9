import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { right, title } from '../support/describeHostile.ts';
import { findBrowser } from '../support/findBrowser.mjs';
import { runHostile } from '../support/runHostile.ts';
import { serveBuild } from '../support/serveBuild.ts';

test('a cage whose memory is used up is noticed, and the next run is right', async () => {
  // The browser takes the frame's whole process away; a small heap shows it sooner. Playwright would take that
  // for the end of the page, which lives on; and Puppeteer would keep the frame in the page's own process.
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: (await findBrowser('chrome')) ?? '',
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      // As every Chrome with a window has it; a headless shell would keep the frame in the page's process, too.
      '--site-per-process',
      '--enable-features=IsolateSandboxedIframes',
      '--no-first-run',
      '--no-sandbox',
      '--js-flags=--max-old-space-size=128',
      'about:blank',
    ],
  });
  const site = await serveBuild();
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
  await site.close();
});
