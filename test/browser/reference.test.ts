import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const site = builtSite();

test.each([
  '/reference/derivative',
  '/reference/derivative/derivatives/numericalDerivative',
  '/reference/derivative/array/NDArray',
  '/reference/sources',
])('%s is in order in any look', async (path) => {
  // The page's policy keeps foreign scripts out, axe too.
  const { page, complaints } = await site.open(path, { bypassCSP: true });
  await addAxe(page);
  expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a live block leads to a name that it imports, and from there to the source', async () => {
  const { page } = await site.open('/lessons/scalar-derivative');
  const block = page.getByRole('region', { name: 'One call, and its trace' });
  await block.getByRole('link', { name: 'numericalDerivative' }).click();
  await page.waitForURL('**/reference/derivative/derivatives/numericalDerivative');
  await page.getByRole('link', { name: /^Open the source, line \d+$/ }).click();
  await page.waitForURL('**/numericalDerivative#source');
  const declared = page.locator('.theme-code-block-highlighted-line', {
    hasText: 'export function numericalDerivative',
  });
  expect(await declared.count()).toBe(1);
  await page.close();
});

test('the bar at the top of a lesson leads to the reference', async () => {
  const { page } = await site.open('/lessons/gradient');
  await page.getByRole('navigation').getByRole('link', { name: 'Reference', exact: true }).click();
  await page.waitForURL('**/reference/derivative');
  await page.getByRole('heading', { level: 1, name: 'The package derivative' }).waitFor();
  await page.close();
});
