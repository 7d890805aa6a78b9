import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { builtSite } from './support/builtSite.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const site = builtSite();

/** Asks for `words` as a reader who keeps the hands on the keyboard, and gives the links to what is found. */
async function search(page: Page, words: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Words to find' }).waitFor();
  await page.keyboard.type(words);
  await page
    .getByRole('status')
    .filter({ hasText: /place|Nothing/ })
    .waitFor();
  return page.getByRole('main').getByRole('link');
}

test('words of a lesson are found from another page, and Enter leads on to their section', async () => {
  const { page, complaints, requests } = await site.open('/playground');
  expect(requests.filter((url) => url.includes('search.json'))).toEqual([]);
  const found = await search(page, 'straight sides');
  // What is found of the first letters is there before.
  await expect.poll(() => found.first().innerText()).toBe('A V with straight sides');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/lessons\/step-size#a-v-with-straight-sides$/);
  expect(complaints).toEqual([]);
  expect(
    requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(site.origin())),
  ).toEqual([]);

  // The way back leads to the results.
  await page.goBack();
  expect(await page.getByRole('searchbox').inputValue()).toBe('straight sides');
  await page.getByRole('link', { name: 'A V with straight sides' }).waitFor();
  await page.close();
});

test('a query that finds nothing is told, and an address with a query is answered', async () => {
  const { page } = await site.open('/search?q=stencilWeights');
  await page.getByRole('link', { name: 'stencilWeights' }).first().waitFor();
  await page.getByRole('searchbox').fill('zzz');
  await page.getByText('Nothing has all the words of “zzz”. Try fewer, or another one.').waitFor();
  await page.close();
});

test('Ctrl and K on the page that searches goes to the field, and keeps what was asked', async () => {
  const { page } = await site.open('/search?q=stencilWeights');
  await page.getByRole('link', { name: 'stencilWeights' }).first().focus();
  await page.keyboard.press('Control+k');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  expect(page.url()).toMatch(/\/search\?q=stencilWeights$/);
  await page.close();
});

test('the link in the bar asks anew on the page that searches, and the way back leads to what was asked', async () => {
  const { page } = await site.open('/search');
  const field = page.getByRole('searchbox');
  const found = page.getByRole('main').getByRole('link', { name: 'stencilWeights' }).first();
  await field.fill('stencilWeights');
  await found.waitFor();
  await page.waitForURL(/\?q=stencilWeights$/);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect.poll(() => field.inputValue()).toBe('');
  expect(page.url()).toMatch(/\/search$/);
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe('stencilWeights');
  await found.waitFor();
  await page.close();
});

const built = (file: string): string => readFileSync(path.join(repositoryRoot, 'build', file), 'utf8');

/** All text that is searched. */
const words = (): string => built('search.json');

test.each([
  ['the prose of a lesson', 'computer’s numbers stand on stairs'],
  ['the code of a block', 'const rise = exp(1 + delta)'],
  ['the reference', 'The arctangent'],
])('%s is searched', (_what, text) => {
  expect(words().includes(text)).toBe(true);
});

test.each([
  ['what a block printed', 'element 0 = 3.0 , element 1 = 2.0', 'lessons/gradient.html'],
  ['the trace of a block', 'elements of grad are filled', 'lessons/gradient.html'],
  ['the source of a function', ' * @source ', 'reference/derivative/adaptive/derivative.html'],
  [
    'the proof of an exercise, which holds its solution',
    'with f(x) itself this is the forward',
    'exercises/central-difference.html',
  ],
  ['what a formula is written in', 'frac{', 'lessons/gradient.html'],
])('%s is not', (_what, text, page) => {
  expect(built(page).includes(text)).toBe(true);
  expect(words().includes(text)).toBe(false);
});

test('the page has no barrier in any look', async () => {
  const { page } = await site.open('/lessons/gradient', { bypassCSP: true });
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('rounding');
  await page.getByRole('status').filter({ hasText: 'places' }).waitFor();
  await addAxe(page);
  expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
  await page.close();
});
