import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { addAxe, violations } from './support/violations.ts';

const site = builtSite();

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
    const { page, complaints } = await site.open(path, {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true, // for axe
    });
    await addAxe(page);
    expect(await violations(page.locator('html'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a page of the reference opens the code it was made from', async () => {
  const { page } = await site.open('/reference/derivative/functions/sin');
  const code = page.getByText('export function sin(x: number): number;');
  expect(await code.isVisible()).toBe(false);
  await page.getByText('Open the source: functions/sin.ts').click();
  await code.waitFor({ state: 'visible' });
  await page.close();
});

test('the bar at the top of a lesson leads to the reference', async () => {
  const { page } = await site.open('/lessons/gradient');
  await page.getByRole('navigation').getByRole('link', { name: 'Reference', exact: true }).click();
  await page.waitForURL('**/reference/derivative');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The package derivative');
  await page.close();
});
