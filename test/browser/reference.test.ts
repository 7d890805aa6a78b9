import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPage } from './support/chromium.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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

describe.each([
  '/reference/derivative',
  '/reference/derivative/derivatives/numericalDerivative',
  '/reference/derivative/array/NDArray',
  '/reference/sources',
])('%s', (path) => {
  test.each([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('is in order, $colorScheme at $width px', async ({ colorScheme, width }) => {
    const { page, complaints } = await openPage(browser, {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true, // for axe
    });
    await page.goto(site.origin + path);
    await page.addScriptTag({ path: axePath });
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a page of the reference opens the code it was made from', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.origin}/reference/derivative/functions/sin`);
  const code = page.getByText('export function sin(x: number): number;');
  expect(await code.isVisible()).toBe(false);
  await page.getByText('Open the source: functions/sin.ts').click();
  await code.waitFor({ state: 'visible' });
  await page.close();
});

test('a lesson’s sidebar leads to the reference', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.origin}/lessons/gradient`);
  await page.getByRole('navigation').getByRole('link', { name: 'derivative', exact: true }).click();
  await page.waitForURL('**/reference/derivative');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The package derivative');
  await page.close();
});
