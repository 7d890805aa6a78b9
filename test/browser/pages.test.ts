import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPage } from './support/chromium.ts';
import { liveBlock } from './support/liveBlock.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = [
  { path: '/', block: 'A gradient, step by step' },
  { path: '/lessons/scalar-derivative', block: 'The central difference of x²' },
  { path: '/lessons/gradient', block: 'The gradient of two variables' },
];

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveBuild();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds wrong in a part of the page, each as its rule and the place. */
async function violations(part: Locator): Promise<string[]> {
  const { violations: found } = await part.evaluate((element) => {
    const { axe } = globalThis as unknown as { axe: { run: (element: Element) => Promise<AxeResults> } };
    return axe.run(element);
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(pages)('$path', ({ path, block: title }) => {
  test('in normal use nothing is complained about and no other host is asked', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(site.origin + path);
    const block = liveBlock(page, title);
    await block.runToEnd();
    await block.write('1 + 1;');
    await block.runToEnd();
    await block.reset();
    expect(complaints).toEqual([]);
    expect(
      requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${site.origin}/`)),
    ).toEqual([]);
    await page.close();
  });

  test('has a policy that names no other host and lets no string be run as code', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.origin + path);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    await page.close();
  });

  describe.each([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 360 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('$colorScheme at $width px', ({ colorScheme, width }) => {
    test('does not scroll sideways, and axe finds nothing, before a run, after it and while editing', async () => {
      // The page's policy keeps foreign scripts out, the tester's too.
      const { page } = await openPage(browser, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      await page.goto(site.origin + path);
      await page.addScriptTag({ path: axePath });
      const block = liveBlock(page, title);
      expect(await violations(page.locator('html'))).toEqual([]);
      await block.runToEnd();
      expect(await violations(block.region)).toEqual([]);
      await block.write('const a = null as unknown as { b: 1 };\na.b;');
      await block.runToEnd();
      expect(await violations(block.region)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    });
  });
});
